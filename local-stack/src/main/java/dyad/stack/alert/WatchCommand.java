package dyad.stack.alert;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints what matches a query, as it comes in. */
@Command(
    name = "watch",
    description =
        "Prints each story that matches, with the reason, when its first article comes in; Ctrl-C ends"
            + " it. Nothing that is there already is printed. For the time it runs it is a subscription"
            + " of the owner 'dyad-watch', which it removes at its end.",
    footer = {
      "",
      "Examples:",
      "  ./dyad watch 'vaccine pillar:functional'",
      "  ./dyad watch --like 'girls leaving school in Sindh'",
      "  ./dyad watch 'theme:trade' --json | jq .items[0].title"
    },
    mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
  private static final String OWNER = "dyad-watch";
  private static final int MAX_NAME = 200;

  /** After which what a killed command left is silent, and removed by the next one. */
  private static final Duration KEPT = Duration.ofDays(7);

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "What to look for, in the query language of search (search-service/README.md).")
  private @Nullable String query;

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "Only what is close to it in meaning.")
  private @Nullable String like;

  @Option(names = "--json", description = "For programs: one alert a line.")
  private boolean json;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "End after so many alerts (default: never).")
  private long count = Long.MAX_VALUE;

  @Mixin private ServiceAddress address = new ServiceAddress();
  private final PrintStream out = System.out;

  @Override
  public Integer call() throws InterruptedException {
    if (query == null && like == null) {
      throw ApiException.refused("say what to look for: a QUERY, or --like TEXT");
    }
    try (SubscriptionApi api = address.api()) {
      removeLeftOver(api);
      String id = api.create(draft()).path("id").asString();
      Thread atEnd = new Thread(() -> remove(api, id));
      Runtime.getRuntime().addShutdownHook(atEnd);
      System.err.println("Waiting for what matches; Ctrl-C ends it.");
      watch(api, id);
      Runtime.getRuntime().removeShutdownHook(atEnd);
      remove(api, id);
    }
    return 0;
  }

  private ObjectNode draft() {
    String what = query == null ? "like: " + like : query;
    String name = "./dyad watch " + AlertLines.clean(what);
    ObjectNode draft = JSON.createObjectNode();
    draft.put("owner", OWNER);
    draft.put("name", name.substring(0, Math.min(name.length(), MAX_NAME)));
    draft.put("query", query == null ? "" : query);
    if (like != null) {
      draft.putObject("like").put("text", like);
    }
    draft.putObject("channel").put("type", "pull");
    draft.put("expires", Instant.now().plus(KEPT).toString());
    return draft;
  }

  private void watch(SubscriptionApi api, String id) throws InterruptedException {
    // No alert has this id: so what came before the stream began is not missed.
    String last = "none";
    long shown = 0;
    while (shown < count) {
      try (Stream<String> lines = api.stream(id, last)) {
        EventReader reader = new EventReader();
        Iterator<String> each = lines.iterator();
        while (shown < count && each.hasNext()) {
          Optional<EventReader.Event> event = reader.take(each.next());
          if (event.isPresent()) {
            last = String.valueOf(event.get().id());
            print(event.get().data());
            shown++;
          }
        }
      } catch (UncheckedIOException e) {
        System.err.println("The connection was lost; trying again.");
      } catch (ApiException e) {
        if (!e.isAway()) {
          throw e;
        }
      }
      if (shown < count) {
        Thread.sleep(PAUSE);
      }
    }
  }

  private void print(String alert) {
    JsonNode tree = JSON.readTree(alert);
    out.println(json ? tree.toString() : AlertLines.of(tree));
    out.flush();
  }

  /** A command that was killed could not remove its own. */
  private static void removeLeftOver(SubscriptionApi api) throws InterruptedException {
    Instant now = Instant.now();
    for (JsonNode each : api.list(OWNER)) {
      String expires = each.path("expires").asString("");
      if (!expires.isEmpty() && Instant.parse(expires).isBefore(now)) {
        api.remove(each.path("id").asString(), each.path("revision").asInt());
      }
    }
  }

  private static void remove(SubscriptionApi api, String id) {
    try {
      api.remove(id, api.show(id).path("revision").asInt());
    } catch (ApiException e) {
      System.err.println("dyad: the subscription " + id + " is left over: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
