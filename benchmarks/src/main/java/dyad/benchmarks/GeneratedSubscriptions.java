package dyad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Queries as people write them, and articles for them. Few ask for common words alone; most ask for
 * a person, a place or a firm, often narrowed down by a label. Names come from as many syllables as
 * make some 20,000 of them, the first ones far more often than the last.
 */
final class GeneratedSubscriptions {
  private static final List<String> TOPICS =
      List.of(
          "vaccine",
          "flood",
          "scholarship",
          "tariff",
          "textile",
          "drone",
          "loan",
          "visa",
          "earthquake",
          "cotton",
          "mango",
          "polio",
          "dam",
          "port",
          "railway",
          "refugee",
          "sanction",
          "missile",
          "terrorism",
          "climate",
          "solar",
          "wheat",
          "university",
          "hospital",
          "cricket",
          "fighter",
          "border",
          "ceasefire",
          "mineral",
          "semiconductor",
          "remittance",
          "internet");
  private static final List<String> THEMES =
      List.of("health", "education", "trade", "security", "military-aid", "climate", "energy");
  private static final List<String> COMMON =
      List.of(
          "Pakistan",
          "American",
          "officials",
          "said",
          "Washington",
          "Islamabad",
          "agreement",
          "minister",
          "talks",
          "support",
          "visit",
          "bilateral",
          "cooperation",
          "meeting");
  private static final String[] SYLLABLES = {
    "ka", "ra", "chi", "la", "hor", "mun", "ir", "sha", "rif", "bil", "wal", "far", "oq", "zai",
    "man", "tou", "hen", "ber", "son", "mil", "ler", "dra", "vek", "pol", "gar", "tis", "nur"
  };

  private final Random random;

  GeneratedSubscriptions(long seed) {
    this.random = new Random(seed);
  }

  String query() {
    return switch (random.nextInt(10)) {
      case 0 -> topic() + " AND theme:" + any(THEMES);
      case 1 -> "\"%s %s\"".formatted(name(), name());
      case 2 -> "%s (%s OR %s)".formatted(topic(), name(), name());
      case 3 -> "pillar:functional %s -%s".formatted(name(), topic());
      case 4 -> "actor:\"%s %s\" event:AID".formatted(name(), name());
      case 5 -> "title:%s confidence:[0.7 TO *]".formatted(name());
      case 6 -> "%s %s publisher.country:PK".formatted(topic(), name());
      case 7 -> "source:\"The %s Times\" %s".formatted(name(), topic());
      case 8 -> name().substring(0, 4) + "* theme:" + any(THEMES);
      default -> "%s %s".formatted(name(), topic());
    };
  }

  String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(
          switch (random.nextInt(10)) {
            case 0 -> topic();
            case 1, 2 -> name();
            default -> any(COMMON);
          });
    }
    return String.join(" ", words);
  }

  private String topic() {
    return any(TOPICS);
  }

  private String name() {
    return syllable() + syllable() + syllable();
  }

  /** The first ones more often: the square of a fraction is small. */
  private String syllable() {
    double fraction = random.nextDouble();
    return SYLLABLES[(int) (fraction * fraction * SYLLABLES.length)];
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
