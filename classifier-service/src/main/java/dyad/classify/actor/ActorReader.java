package dyad.classify.actor;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who acts on whom out of title and summary: by the first sentence that names both sides, the
 * title before the summary, else by the first that names one.
 */
public final class ActorReader {
  private static final int MOST_CHARACTERS = 2_000;

  private final PartyFinder finder;

  /** A reader for the actors of a profile. */
  public ActorReader(ActorBook book) {
    this.finder = new PartyFinder(book);
  }

  /**
   * The reading of a text.
   *
   * @param title plain text, may be empty; of it and of the summary the first 2,000 characters are
   *     read
   * @param summary plain text, may be empty
   * @param day of publication, null when not known
   */
  public Reading read(String title, String summary, @Nullable LocalDate day) {
    List<Reading> sentences = new ArrayList<>(sentences(head(title), day));
    sentences.addAll(sentences(head(summary), day));
    List<Party> all = sentences.stream().flatMap(each -> each.parties().stream()).toList();
    Reading best =
        sentences.stream()
            .filter(Reading::isComplete)
            .findFirst()
            .orElse(
                sentences.isEmpty()
                    ? new Reading(List.of(), List.of(), null, List.of())
                    : sentences.getFirst());
    return best.with(all);
  }

  /** The parties that a text names, in their order. */
  public List<Party> parties(String text, @Nullable LocalDate day) {
    return finder.find(Tokenizer.tokens(head(text)), day);
  }

  /** As much of a text as is read. */
  static String head(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private List<Reading> sentences(String text, @Nullable LocalDate day) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Party> parties = finder.find(tokens, day);
    List<Reading> readings = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      if (at == tokens.size() || tokens.get(at).opens()) {
        int from = begin;
        int to = at;
        List<Party> within =
            parties.stream().filter(p -> p.first() >= from && p.first() < to).toList();
        if (!within.isEmpty()) {
          readings.add(SentenceReader.read(text, tokens, within));
        }
        begin = at;
      }
    }
    return readings;
  }
}
