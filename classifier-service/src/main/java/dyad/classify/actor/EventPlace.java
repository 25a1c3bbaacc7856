package dyad.classify.actor;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where something happens: a known place after "in" or "at", else the dateline's. */
final class EventPlace {
  private static final Set<String> IN = Set.of("in", "at", "near", "visits", "visit", "reaches");

  private final ActorBook book;

  EventPlace(ActorBook book) {
    this.book = book;
  }

  /** The place's canonical name, null when none is told. */
  @Nullable String find(String title, String summary, int year) {
    return placed(title, year)
        .or(() -> placed(summary, year))
        .or(() -> dateline(summary, year))
        .map(KnownActor::name)
        .orElse(null);
  }

  private Optional<KnownActor> placed(String text, int year) {
    List<Token> tokens = Tokenizer.tokens(text);
    return book.find(tokens, year).stream()
        .filter(mention -> isPlace(mention.actor()))
        .filter(mention -> mention.first() > 0)
        .filter(mention -> IN.contains(tokens.get(mention.first() - 1).lower()))
        .map(Mention::actor)
        .findFirst();
  }

  /** A text that begins with a place in capitals, as agencies' do. */
  private Optional<KnownActor> dateline(String text, int year) {
    List<Token> tokens = Tokenizer.tokens(text);
    return book.find(tokens, year).stream()
        .filter(mention -> mention.first() == 0 && isPlace(mention.actor()))
        .filter(mention -> tokens.getFirst().word().chars().allMatch(Character::isUpperCase))
        .map(Mention::actor)
        .findFirst();
  }

  private static boolean isPlace(KnownActor actor) {
    return actor.kind() == ActorKind.PLACE;
  }
}
