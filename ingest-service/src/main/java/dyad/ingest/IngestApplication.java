package dyad.ingest;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the ingest service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestApplication {

  /** Runs until it is told to end. */
  public static void main(String[] arguments) {
    SpringApplication.run(IngestApplication.class, arguments);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
