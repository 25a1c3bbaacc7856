package dyad.benchmarks.alert;

import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.ModelStamp;
import dyad.event.Pillar;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Happenings, each reported word for word by two outlets, and who must be told of them: with words
 * of which each happening has some and each subscription wants one or two, so that what matches can
 * be told without any search.
 */
final class Happenings {
  private static final int VOCABULARY = 60;
  private static final int MARKS = 4;
  private static final int FILLING = 40;
  private static final double CONFIDENCE = 0.9;
  private static final List<String> THEMES = List.of("health", "education", "trade", "climate");

  /**
   * A happening.
   *
   * @param number which
   * @param words what is asked for
   * @param theme its theme
   * @param text the whole text, with words that no other happening has
   */
  record Happening(int number, Set<String> words, String theme, String text) {
    ArticleClassified report(int outlet, Instant published) {
      String id = "happening-%d-outlet-%d".formatted(number, outlet);
      ArticleIngested article =
          new ArticleIngested(
              id,
              1,
              text.substring(0, text.indexOf('.')),
              "",
              text,
              link(number, outlet),
              "sample",
              new Publisher("Outlet " + outlet, "PK", SourceKind.PRESS),
              "en",
              List.of(),
              List.of(),
              published,
              published,
              Map.of("PK", List.of("Karachi"), "US", List.of("American")),
              false);
      Classification labels =
          new Classification(
              true,
              Pillar.FUNCTIONAL,
              Pillar.FUNCTIONAL,
              List.of(theme),
              EventType.AID,
              CONFIDENCE,
              Map.of(),
              null,
              List.of());
      ModelStamp model = new ModelStamp("sample", "1", "us-pakistan", "1", "sha256:00");
      return new ArticleClassified(article, labels, model, published);
    }
  }

  /**
   * What a subscription wants.
   *
   * @param words all of these
   * @param theme and this theme, if it is not empty
   */
  record Wish(Set<String> words, String theme) {
    String query() {
      String all = String.join(" AND ", words);
      return theme.isEmpty() ? all : all + " AND theme:" + theme;
    }

    boolean isMetBy(Happening happening) {
      return happening.words().containsAll(words)
          && (theme.isEmpty() || theme.equals(happening.theme()));
    }
  }

  private final Random random;

  Happenings(long seed) {
    this.random = new Random(seed);
  }

  List<Happening> happenings(int count) {
    List<Happening> happenings = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Set<String> words = words(MARKS);
      happenings.add(new Happening(number, words, any(THEMES), text(number, words)));
    }
    return happenings;
  }

  List<Wish> wishes(int count) {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean two = random.nextBoolean();
      wishes.add(new Wish(words(two ? 2 : 1), two ? "" : any(THEMES)));
    }
    return wishes;
  }

  static URI link(int happening, int outlet) {
    return URI.create("https://outlet-%d.example/%d".formatted(outlet, happening));
  }

  /** The happening of an article's link. */
  static int happening(URI link) {
    return Integer.parseInt(link.getPath().substring(1));
  }

  private String text(int number, Set<String> words) {
    StringBuilder text = new StringBuilder("Report " + own(number, 0) + " " + own(number, 1));
    words.forEach(word -> text.append(' ').append(word));
    text.append('.');
    for (int i = 2; i < FILLING; i++) {
      text.append(' ').append(own(number, i));
    }
    return text.toString();
  }

  /** A word that only one happening has. */
  private static String own(int number, int place) {
    return "own" + Integer.toString(number, 36) + "x" + Integer.toString(place, 36);
  }

  private Set<String> words(int count) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      words.add("mark" + random.nextInt(VOCABULARY));
    }
    return words;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
