package dyad.classify;

import dyad.classify.cli.ClassifierCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the classifier-service, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ClassifierApplication {
  /**
   * The command line arguments are a command's, like {@code evaluate FILE}, or Spring Boot's, like
   * {@code --server.port=8082}.
   */
  public static void main(String[] args) {
    if (ClassifierCommands.isMeant(args)) {
      System.exit(ClassifierCommands.run(args));
    }
    SpringApplication.run(ClassifierApplication.class, args);
  }
}
