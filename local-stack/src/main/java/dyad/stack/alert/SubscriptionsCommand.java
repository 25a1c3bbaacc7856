package dyad.stack.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, changes and removes subscriptions. */
@Command(
    name = "subscriptions",
    description = {
      "Lists, shows, changes and removes subscriptions. ACTION is one of:",
      "  list        all of them (the default)",
      "  show ID     one of them, whole",
      "  pause ID    be silent for now",
      "  resume ID   tell again, also after sending has ended",
      "  remove ID   for good",
      "  test ID     send a test",
      "  log ID      how the sending of its latest alerts went",
      "Of an ID its beginning is enough."
    },
    mixinStandardHelpOptions = true)
public final class SubscriptionsCommand implements Callable<Integer> {
  private static final List<String> KEPT =
      List.of(
          "owner",
          "name",
          "query",
          "choices",
          "schedule",
          "snoozedUntil",
          "expires",
          "like",
          "watch");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", defaultValue = "list")
  private String action = "list";

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
  private @Nullable String beginning;

  @Option(names = "--owner", description = "With list: only this owner's.")
  private @Nullable String owner;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private ServiceAddress address = new ServiceAddress();

  @Override
  public Integer call() throws InterruptedException {
    try (SubscriptionApi api = address.api()) {
      System.out.println(
          switch (action) {
            case "list" -> list(api.list(owner));
            case "show" -> JSON.writeValueAsString(api.show(id(api)));
            case "pause" -> paused(api, true);
            case "resume" -> paused(api, false);
            case "remove" -> removed(api);
            case "test" -> tested(api);
            case "log" -> log(api.deliveries(id(api)));
            default ->
                throw ApiException.refused(
                    "there is no action '%s'; ./dyad subscriptions --help names them"
                        .formatted(action));
          });
    }
    return 0;
  }

  private String id(SubscriptionApi api) throws InterruptedException {
    if (beginning == null) {
      throw ApiException.refused(
          "say which: ./dyad subscriptions %s ID (./dyad subscriptions lists them)"
              .formatted(action));
    }
    return api.idOf(beginning);
  }

  private String list(JsonNode subscriptions) {
    if (json) {
      return JSON.writeValueAsString(subscriptions);
    }
    List<String> lines = new ArrayList<>();
    subscriptions.forEach(each -> lines.add(AlertLines.line(each)));
    return lines.isEmpty()
        ? "There are no subscriptions; ./dyad subscribe takes one."
        : String.join("\n", lines);
  }

  private String log(JsonNode deliveries) {
    if (json) {
      return JSON.writeValueAsString(deliveries);
    }
    List<String> lines = new ArrayList<>();
    deliveries.forEach(each -> lines.add(AlertLines.delivery(each)));
    return lines.isEmpty() ? "Nothing was sent yet." : String.join("\n", lines);
  }

  /** Saving begins anew what had ended. */
  private String paused(SubscriptionApi api, boolean isPaused) throws InterruptedException {
    JsonNode before = api.show(id(api));
    ObjectNode draft = JSON.createObjectNode();
    KEPT.stream()
        .filter(field -> before.has(field) && !before.path(field).isNull())
        .forEach(field -> draft.set(field, before.path(field)));
    draft.putObject("channel").put("type", before.at("/channel/type").asString());
    draft.put("paused", isPaused);
    String id = before.path("id").asString();
    api.replace(id, before.path("revision").asInt(), draft);
    return json ? JSON.writeValueAsString(api.show(id)) : AlertLines.line(api.show(id));
  }

  private String removed(SubscriptionApi api) throws InterruptedException {
    String id = id(api);
    api.remove(id, api.show(id).path("revision").asInt());
    return json ? "{\"removed\":\"%s\"}".formatted(id) : "Removed: " + id;
  }

  private String tested(SubscriptionApi api) throws InterruptedException {
    String id = id(api);
    api.ping(id);
    return json
        ? "{\"tested\":\"%s\"}".formatted(id)
        : "A test is on its way; ./dyad subscriptions log %s shows what came of it.".formatted(id);
  }
}
