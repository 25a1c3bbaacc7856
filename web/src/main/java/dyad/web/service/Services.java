package dyad.web.service;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;

/** The services that pages ask. Each may be away without the others. */
@Component
public class Services {
  private final Service ingest;
  private final Service classifier;
  private final Service search;

  Services(WebClient.Builder http, ServiceAddresses addresses) {
    ingest = service("ingest-service", http, addresses.ingest());
    classifier = service("classifier-service", http, addresses.classifier());
    search = service("search-service", http, addresses.search());
  }

  /** Feeds and their health. */
  public Service ingest() {
    return ingest;
  }

  /** The framework, the model and what it makes of a text. */
  public Service classifier() {
    return classifier;
  }

  /** Articles, stories, trends, the calendar and alerts. */
  public Service search() {
    return search;
  }

  private static Service service(
      String name, WebClient.Builder http, ServiceAddresses.Address address) {
    return new Service(name, http.clone().baseUrl(address.url().toString()).build());
  }
}
