package dyad.ingest.fetch;

import dyad.guard.AddressPolicy;
import dyad.guard.GuardedResolver;
import dyad.guard.Network;
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
  GuardedHttp guardedHttp(
      FetchProperties properties, AddressPolicy policy, Scheduler lookupScheduler) {
    // A feed is asked too seldom for connections to be worth keeping.
    HttpClient http =
        HttpClient.create(ConnectionProvider.newConnection())
            .resolver(new GuardedResolver(policy, lookupScheduler::schedule))
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                Math.toIntExact(properties.connectTimeout().toMillis()))
            .responseTimeout(properties.readTimeout())
            .httpResponseDecoder(decoder -> decoder.maxHeaderSize(MAX_HEADER_BYTES))
            .followRedirect(false);
    WebClient client =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(http))
            .defaultHeader(HttpHeaders.USER_AGENT, properties.userAgent())
            .defaultHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED)
            .build();
    return new GuardedHttp(client, policy, properties);
  }

  @Bean
  FeedFetcher feedFetcher(GuardedHttp http, InstantSource clock) {
    return new FeedFetcher(http, clock);
  }
}
