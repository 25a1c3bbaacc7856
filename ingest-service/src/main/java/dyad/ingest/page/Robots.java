package dyad.ingest.page;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dyad.ingest.fetch.GuardedHttp;
import dyad.ingest.fetch.HttpCall;
import dyad.ingest.fetch.HttpOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * What sites let robots read (RFC 9309). Each site's rules are kept for a day; a site whose rules
 * cannot be had lets nothing be read for a while, one that has none lets everything be read.
 */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(30);
  private static final int MOST_BYTES = 500 * 1024;
  private static final int MOST_SITES = 2_000;

  private final GuardedHttp http;
  private final InstantSource clock;
  private final List<String> names;
  private final Map<String, Known> sites = new ConcurrentHashMap<>();

  /**
   * Rules for a robot.
   *
   * @param userAgent as it introduces itself; its name is what stands before the first slash
   */
  Robots(GuardedHttp http, String userAgent, InstantSource clock) {
    this.http = http;
    this.names = List.of(userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT));
    this.clock = clock;
  }

  private record Known(BaseRobotRules rules, Instant until) {}

  /** Whether the page may be read. */
  Mono<Boolean> allow(URI page) {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    Known known = sites.get(site);
    return known != null && known.until().isAfter(clock.instant())
        ? Mono.just(known.rules().isAllowed(page.toString()))
        : ask(site).map(rules -> rules.isAllowed(page.toString()));
  }

  private Mono<BaseRobotRules> ask(String site) {
    URI url = URI.create(site + "/robots.txt");
    return http.exchange(HttpCall.get(url).atMost(MOST_BYTES))
        .map(outcome -> keep(site, url, outcome));
  }

  private BaseRobotRules keep(String site, URI url, HttpOutcome outcome) {
    if (sites.size() >= MOST_SITES) {
      sites.clear();
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    if (outcome instanceof HttpOutcome.Answered answer && answer.status() < 500) {
      BaseRobotRules rules =
          answer.status() / 100 == 2
              ? parser.parseContent(url.toString(), answer.body(), "text/plain", names)
              : parser.failedFetch(404);
      return keep(site, rules, KEPT);
    }
    return keep(site, parser.failedFetch(503), KEPT_UNREACHABLE);
  }

  private BaseRobotRules keep(String site, BaseRobotRules rules, Duration time) {
    sites.put(site, new Known(rules, clock.instant().plus(time)));
    return rules;
  }
}
