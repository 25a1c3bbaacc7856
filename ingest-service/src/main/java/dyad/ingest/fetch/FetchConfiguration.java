package dyad.ingest.fetch;

import io.netty.channel.ChannelOption;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Puts the HTTP client together. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
          + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
  private static final int LOOKUP_THREADS = 4;
  private static final int MAX_LOOKUPS_WAITING = 1_000;
  private static final int MAX_HEADER_BYTES = 64 * 1024;

  @Bean
  AddressPolicy addressPolicy(FetchProperties properties) {
    return new AddressPolicy(properties.allowedNetworks().stream().map(Network::of).toList());
  }

  /** Name look-ups block. */
  @Bean(destroyMethod = "dispose")
  Scheduler lookupScheduler() {
    return Schedulers.newBoundedElastic(LOOKUP_THREADS, MAX_LOOKUPS_WAITING, "dyad-lookup");
  }

  @Bean
  FeedFetcher feedFetcher(
      FetchProperties properties,
      AddressPolicy policy,
      Scheduler lookupScheduler,
      InstantSource clock) {
    // A feed is asked too seldom for connections to be worth keeping.
    HttpClient http =
        HttpClient.create(ConnectionProvider.newConnection())
            .resolver(new GuardedResolver(policy, lookupScheduler::schedule))
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                Math.toIntExact(properties.connectTimeout().toMillis()))
            .responseTimeout(properties.readTimeout())
            .httpResponseDecoder(decoder -> decoder.maxHeaderSize(MAX_HEADER_BYTES))
            .followRedirect(false)
            .compress(true);
    WebClient client =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(http))
            .defaultHeader(HttpHeaders.USER_AGENT, properties.userAgent())
            .defaultHeader(HttpHeaders.ACCEPT, ACCEPT)
            .build();
    return new FeedFetcher(client, policy, properties, clock);
  }
}
