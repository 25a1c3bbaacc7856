package dyad.search;

import dyad.event.Actor;
import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.ContactLevel;
import dyad.event.Dealing;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles and queries over the same few words and values, so that they meet often. */
final class GeneratedArticles {
  private static final List<String> WORDS =
      List.of(
          "vaccine",
          "vaccines",
          "vaccination",
          "flood",
          "floods",
          "Karachi",
          "Islamabad's",
          "aid",
          "aided",
          "US-Pakistan",
          "U.S.",
          "talks",
          "talk",
          "trade",
          "trading",
          "the",
          "of",
          "not",
          "drone",
          "Fulbright",
          "scholars",
          "İzmir",
          "پاکستان",
          "امریکہ",
          "café",
          "F-16",
          "2026",
          "don't",
          "agreed",
          "agreement",
          "minister",
          "ministers'");
  private static final List<String> PLACES = List.of("Karachi", "New York", "İzmir", "Lahore");
  private static final List<String> NAMES =
      List.of("United States", "Pakistan", "Asim Munir", "İsmet", "x".repeat(257));
  private static final List<String> OUTLETS = List.of("Sample Daily", "İlk Haber", "SAMPLE Wire");
  private static final List<String> THEMES = List.of("health", "education", "trade", "aid");
  private static final List<String> FIELDS =
      List.of(
          "title",
          "summary",
          "text",
          "theme",
          "actor",
          "initiator",
          "level",
          "place",
          "lang",
          "publisher.country",
          "happened",
          "cooperation",
          "published",
          "corrected",
          "confidence");
  private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");

  private final Random random;
  private final String feed;

  GeneratedArticles(long seed, String feed) {
    this.random = new Random(seed);
    this.feed = feed;
  }

  List<ArticleClassified> articles(int count) {
    return IntStream.range(0, count).mapToObj(this::article).toList();
  }

  private ArticleClassified article(int number) {
    Instant published = FIRST.plus(Duration.ofMinutes(random.nextInt(90 * 24 * 60)));
    ArticleIngested article =
        new ArticleIngested(
            feed + number,
            1,
            words(1 + random.nextInt(8)),
            words(random.nextInt(12)),
            maybe(words(30)),
            URI.create("https://sample.example/" + number),
            feed,
            new Publisher(any(OUTLETS), maybe(any(List.of("US", "PK"))), any(SourceKind.values())),
            maybe(any(List.of("en", "en-GB", "ur"))),
            List.of(),
            List.of(),
            maybe(published),
            published,
            random.nextBoolean() ? Map.of() : Map.of("PK", List.of(any(NAMES))),
            false);
    return new ArticleClassified(
        article,
        labels(),
        new ModelStamp("lexicon", "1", "us-pakistan", "2026.11", "sha256:00"),
        published.plusSeconds(1));
  }

  private Classification labels() {
    Pillar pillar = any(new Pillar[] {Pillar.FUNCTIONAL, Pillar.GEOPOLITICAL});
    return new Classification(
        true,
        pillar,
        pillar,
        random.nextInt(4) == 0 ? List.of() : List.of(any(THEMES)),
        any(EventType.values()),
        random.nextInt(11) / 10.0,
        Map.of(),
        null,
        List.of(),
        null,
        maybe(dealing()),
        null);
  }

  private Dealing dealing() {
    return new Dealing(
        List.of(new Actor(any(NAMES), "US", "country")),
        List.of(),
        maybe(any(List.of("US", "PK", Dealing.JOINT))),
        maybe((double) (random.nextInt(21) - 10)),
        maybe(any(ContactLevel.values())),
        maybe(any(PLACES)),
        maybe(LocalDate.parse("2026-01-01").plusDays(random.nextInt(60))));
  }

  /** A query as people write them, and some that nobody would. */
  String query() {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(part(2));
    }
    return String.join(any(List.of(" ", " AND ", " OR ")), parts);
  }

  private String part(int depth) {
    return switch (random.nextInt(depth > 0 ? 22 : 17)) {
      case 0, 1, 2 -> word();
      case 3 -> any(List.of("title:", "summary:", "text:")) + word();
      case 4 -> "\"%s %s\"".formatted(word(), word());
      case 5 -> "title:\"%s %s\"~2".formatted(word(), word());
      case 6 -> word().substring(0, 2) + "*";
      case 7 -> any(List.of("flod~", "vacine~1", "tradng~2", "karach?", "vac*ne", "PAKIST*"));
      case 8 -> "pillar:" + any(List.of("functional", "GEOPOLITICAL", "mixed"));
      case 9 -> "theme:" + any(THEMES);
      case 10 -> "event:" + any(EventType.values()).label();
      case 11 -> "actor:\"" + any(NAMES.subList(0, 4)) + '"';
      case 12 -> any(List.of("initiator:us", "level:head", "kind:press", "lang:EN", "lang:en-gb"));
      case 13 -> any(List.of("place:\"new york\"", "place:İzmir", "place:lah*"));
      case 14 -> "source:\"%s\"".formatted(any(OUTLETS));
      case 15 -> range();
      case 16 -> any(FIELDS) + ":*";
      case 17, 18 -> "(%s OR %s)".formatted(part(depth - 1), part(depth - 1));
      case 19 -> "(%s AND %s)^2".formatted(part(depth - 1), part(depth - 1));
      default -> "(%s AND NOT %s)".formatted(part(depth - 1), part(depth - 1));
    };
  }

  private String range() {
    int month = 1 + random.nextInt(3);
    return any(
        List.of(
            "published:[2031-0%d-05 TO *]".formatted(month),
            "published:{* TO 2031-0%d-20}".formatted(month),
            "published:2031-0%d".formatted(month),
            "happened:[2026-01-10 TO 2026-02-%d]".formatted(10 + random.nextInt(18)),
            "confidence:[0.%d TO *]".formatted(random.nextInt(10)),
            "confidence:{0.3 TO 0.%d]".formatted(3 + random.nextInt(7)),
            "confidence:0.5",
            "cooperation:[%d TO 5}".formatted(random.nextInt(5)),
            "cooperation:[\\-5 TO %d]".formatted(random.nextInt(5))));
  }

  private String word() {
    return any(WORDS.stream().filter(word -> !word.equals("not")).toList());
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(any(WORDS));
    }
    return String.join(" ", words);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }
}
