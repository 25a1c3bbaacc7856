package dyad.web.service;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param ingest ingest-service
 * @param classifier classifier-service
 * @param search search-service
 */
@ConfigurationProperties("dyad")
record ServiceAddresses(Address ingest, Address classifier, Address search) {

  /**
   * Where a service is.
   *
   * @param url its address, without path
   */
  record Address(URI url) {}
}
