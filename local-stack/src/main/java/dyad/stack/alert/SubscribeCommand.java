package dyad.stack.alert;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a subscription. */
@Command(
    name = "subscribe",
    description =
        "Has each story that matches told once, with the reason. Without a channel nothing is sent:"
            + " read the subscription's stream or feed. docs/alerts.md says more.",
    footer = {
      "",
      "Examples:",
      "  ./dyad subscribe 'vaccine theme:health' --email me@host.example --schedule daily",
      "  ./dyad subscribe 'pillar:functional' --webhook https://receiver.example/hook",
      "  ./dyad subscribe --like 'girls leaving school in Sindh' --try"
    },
    mixinStandardHelpOptions = true)
public final class SubscribeCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Where alerts go: one of these. */
  static final class Channel {
    @Option(names = "--webhook", paramLabel = "URL", description = "Post signed JSON there.")
    private @Nullable String webhook;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Send a mail there.")
    private @Nullable String email;

    @Option(names = "--slack", paramLabel = "URL", description = "Post to a webhook of Slack.")
    private @Nullable String slack;

    @Option(names = "--discord", paramLabel = "URL", description = "Post to a webhook of Discord.")
    private @Nullable String discord;

    @Option(names = "--teams", paramLabel = "URL", description = "Post to a webhook of Teams.")
    private @Nullable String teams;

    @Option(names = "--ntfy", paramLabel = "URL", description = "Post to a topic of ntfy.")
    private @Nullable String ntfy;

    private void writeTo(ObjectNode channel) {
      channel.put("type", "pull");
      put(channel, "webhook", "url", webhook);
      put(channel, "email", "to", email);
      put(channel, "slack", "url", slack);
      put(channel, "discord", "url", discord);
      put(channel, "teams", "url", teams);
      put(channel, "ntfy", "url", ntfy);
    }

    private static void put(
        ObjectNode channel, String type, String field, @Nullable String address) {
      if (address != null) {
        channel.put("type", type).put(field, address);
      }
    }
  }

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "What to look for, in the query language of search (search-service/README.md).")
  private @Nullable String query;

  @ArgGroup(heading = "Channel (one of):%n")
  private Channel channel = new Channel();

  @Option(names = "--name", description = "What you call it (default: the query).")
  private @Nullable String name;

  @Option(
      names = "--owner",
      defaultValue = "local",
      description =
          "Whose it is (default: ${DEFAULT-VALUE}); an address of e-mail is told when sending ends.")
  private String owner = "local";

  @Option(
      names = "--schedule",
      paramLabel = "WHEN",
      defaultValue = "immediate",
      description = "immediate, hourly, daily or weekly (default: ${DEFAULT-VALUE}).")
  private String schedule = "immediate";

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "Only what is close to it in meaning.")
  private @Nullable String like;

  @Option(names = "--closeness", paramLabel = "0..1", description = "How close (default: 0.7).")
  private @Nullable Double closeness;

  @Option(
      names = "--pillar",
      split = ",",
      paramLabel = "PILLAR",
      description = "Only these: geopolitical, functional, mixed, none.")
  private List<String> pillars = List.of();

  @Option(names = "--mute-routine", description = "Leave out diplomacy as usual.")
  private boolean muteRoutine;

  @Option(
      names = "--try",
      description = "Only show what it would have told in the last 30 days; takes nothing.")
  private boolean isTrial;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private ServiceAddress address = new ServiceAddress();

  @Override
  public Integer call() throws InterruptedException {
    if (query == null && like == null) {
      throw ApiException.refused("say what to look for: a QUERY, or --like TEXT");
    }
    try (SubscriptionApi api = address.api()) {
      JsonNode answer = isTrial ? api.attempt(draft()) : api.create(draft());
      System.out.println(json ? answer.toString() : isTrial ? trial(answer) : taken(answer));
    }
    return 0;
  }

  private ObjectNode draft() {
    ObjectNode draft = JSON.createObjectNode();
    draft.put("owner", owner);
    draft.put("name", name != null ? name : query != null ? query : String.valueOf(like));
    draft.put("query", query == null ? "" : query);
    draft.put("schedule", schedule);
    channel.writeTo(draft.putObject("channel"));
    if (like != null) {
      ObjectNode meant = draft.putObject("like").put("text", like);
      if (closeness != null) {
        meant.put("closeness", closeness);
      }
    }
    if (!pillars.isEmpty() || muteRoutine) {
      ObjectNode choices = draft.putObject("choices").put("muteRoutine", muteRoutine);
      pillars.forEach(choices.putArray("pillars")::add);
    }
    return draft;
  }

  private static String taken(JsonNode made) {
    String secret = made.path("secret").asString("");
    String shown =
        secret.isEmpty() ? "" : "%nIts signing secret, shown this once: %s".formatted(secret);
    return "Subscribed: %s%s".formatted(made.path("id").asString(""), shown);
  }

  private static String trial(JsonNode trial) {
    StringBuilder text =
        new StringBuilder(
            "Since %s, %d articles of %d stories among the newest %d:"
                .formatted(
                    trial.path("from").asString("").substring(0, 10),
                    trial.path("articles").asLong(),
                    trial.path("alerts").size(),
                    trial.path("examined").asLong()));
    trial
        .path("alerts")
        .valueStream()
        .limit(SHOWN)
        .forEach(
            hit ->
                text.append(
                    "%n%s  %s: %s"
                        .formatted(
                            hit.path("published").asString("").substring(0, 10),
                            AlertLines.clean(hit.path("source").asString("")),
                            AlertLines.clean(hit.path("title").asString("")))));
    return text.toString();
  }
}
