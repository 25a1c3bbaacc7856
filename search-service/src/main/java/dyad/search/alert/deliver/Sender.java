package dyad.search.alert.deliver;

import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import dyad.guard.AddressPolicy;
import dyad.guard.GuardedResolver;
import dyad.guard.RefusedAddressException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Posts alerts. A redirect is not followed: whoever moves tells the owner. */
final class Sender {
  private static final int GONE = 410;
  private static final int REDIRECTS = 300;
  private static final int CLIENT_ERRORS = 400;
  private static final int OK = 200;

  private final HttpClient http;
  private final AddressPolicy policy;
  private final Messages messages;
  private final InstantSource clock;
  private final Duration timeout;

  /**
   * A sender.
   *
   * @param policy which addresses may be posted to
   * @param lookups where hosts' names are looked up, which blocks
   * @param timeout longest wait for an answer
   */
  Sender(
      AddressPolicy policy,
      Executor lookups,
      Messages messages,
      InstantSource clock,
      Duration timeout) {
    this.policy = policy;
    this.messages = messages;
    this.clock = clock;
    this.timeout = timeout;
    this.http =
        HttpClient.create(ConnectionProvider.create("alerts", 200))
            .resolver(new GuardedResolver(policy, lookups))
            .followRedirect(false)
            .compress(false)
            .responseTimeout(timeout);
  }

  /** Whether webhooks can be signed. */
  boolean canSign() {
    return messages.canSign();
  }

  /** Makes one attempt; what comes of it never fails. */
  CompletableFuture<SendOutcome> send(AlertRaised alert, SubscriptionSaved subscription) {
    URI url = Objects.requireNonNull(subscription.channel().url());
    if (policy.refusal(url).isPresent()) {
      return CompletableFuture.completedFuture(
          new SendOutcome.Failed(null, "the address is not public", null));
    }
    Message message = messages.of(alert, subscription, clock.instant());
    return http.headers(headers -> fill(headers, message))
        .post()
        .uri(url)
        .send(ByteBufMono.fromString(Mono.just(message.body())))
        .response()
        .map(this::outcome)
        .timeout(timeout)
        .onErrorResume(e -> Mono.just(new SendOutcome.Failed(null, words(e), null)))
        .toFuture()
        .thenApply(Objects::requireNonNull);
  }

  private static void fill(HttpHeaders headers, Message message) {
    message.headers().forEach(headers::set);
    headers.set(HttpHeaderNames.USER_AGENT, "Dyad/0.1 (alerts)");
    headers.set(
        HttpHeaderNames.CONTENT_LENGTH, message.body().getBytes(StandardCharsets.UTF_8).length);
  }

  private SendOutcome outcome(HttpClientResponse response) {
    int status = response.status().code();
    if (status == GONE) {
      return new SendOutcome.Gone(status, "the receiver answered 410 and wants no more");
    }
    if (status >= OK && status < REDIRECTS) {
      return new SendOutcome.Sent(status);
    }
    String words =
        status >= REDIRECTS && status < CLIENT_ERRORS
            ? "the receiver redirects (%d), which is not followed".formatted(status)
            : "the receiver answered %d".formatted(status);
    return new SendOutcome.Failed(status, words, retryAfter(response.responseHeaders()));
  }

  /** RFC 9110, 10.2.3: seconds or a date. */
  private @Nullable Duration retryAfter(HttpHeaders headers) {
    String value = headers.get(HttpHeaderNames.RETRY_AFTER);
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration pause = Duration.between(clock.instant(), moment);
      return pause.isNegative() ? null : pause;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Only the kind of failure: its own words may hold the address. */
  private static String words(Throwable e) {
    return switch (e) {
      case TimeoutException late -> "no answer in time";
      case io.netty.handler.timeout.TimeoutException late -> "no answer in time";
      case RefusedAddressException refused -> "the host has no public address";
      case UnknownHostException unknown -> "the host is not known";
      case SSLException tls -> "the certificate or TLS is not accepted";
      case java.net.ConnectException refused -> "the connection was refused";
      default -> "the connection failed: " + e.getClass().getSimpleName();
    };
  }
}
