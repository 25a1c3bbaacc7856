package dyad.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the search service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SearchApplication {

  /** The command line's way in; options are Spring Boot's. */
  public static void main(String[] args) {
    SpringApplication.run(SearchApplication.class, args);
  }
}
