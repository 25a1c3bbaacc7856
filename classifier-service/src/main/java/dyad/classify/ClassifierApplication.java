package dyad.classify;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the classifier-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ClassifierApplication {
  /** The command line arguments are Spring Boot's, like {@code --server.port=8082}. */
  public static void main(String[] args) {
    SpringApplication.run(ClassifierApplication.class, args);
  }
}
