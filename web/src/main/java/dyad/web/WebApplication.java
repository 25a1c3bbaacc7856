package dyad.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the reading desk. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class WebApplication {

  /** The command line's way in; options are Spring Boot's. */
  public static void main(String[] args) {
    SpringApplication.run(WebApplication.class, args);
  }
}
