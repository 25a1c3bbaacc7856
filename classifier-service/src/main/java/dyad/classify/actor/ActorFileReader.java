package dyad.classify.actor;

import dyad.classify.framework.YamlPlace;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import dyad.event.ContactLevel;
import dyad.event.InvalidEventException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a side's file of actors, as the README beside the files describes it. */
final class ActorFileReader {
  private static final int EVER = 9_999;

  private final String side;

  /** What is known of each actor by canonical name: who held two offices stands in two places. */
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private ActorFileReader(String side) {
    this.side = side;
  }

  /**
   * All names of the side's actors.
   *
   * @throws dyad.classify.framework.InvalidProfileException when the file cannot be used
   */
  static List<ActorName> read(Path file, String side) {
    ActorFileReader reader = new ActorFileReader(side);
    YamlPlace.listOf(file).forEach(reader::group);
    return reader.drafts.values().stream().flatMap(draft -> draft.names().stream()).toList();
  }

  private void group(YamlPlace group) {
    group.only("kind", "level", "exact", "names");
    YamlPlace label = group.get("kind");
    ActorKind kind =
        ActorKind.of(label.text())
            .orElseThrow(() -> label.wrong("is no kind of actor: " + label.text()));
    boolean exact = group.has("exact") && group.get("exact").flag();
    group.get("names").items().forEach(at -> entry(at, kind, level(group), exact));
  }

  private void entry(YamlPlace at, ActorKind kind, @Nullable ContactLevel ofGroup, boolean exact) {
    if (!at.isMapping()) {
      draft(at.text(), kind, ofGroup, false).alias(at, at.text(), exact, 0, EVER);
      return;
    }
    at.only("name", "aliases", "holders", "level", "posted", "capital", "exact", "from", "to");
    ContactLevel own = level(at);
    ContactLevel level = own == null ? ofGroup : own;
    boolean capital = at.has("capital") && at.get("capital").flag();
    Draft draft = draft(at.get("name").text(), kind, level, capital);
    draft.form(at, exact);
    draft.aliases(at, exact);
    if (at.has("holders")) {
      at.get("holders").items().forEach(holder -> holder(holder, draft));
    }
  }

  private void holder(YamlPlace at, Draft office) {
    at.only("name", "from", "to", "aliases");
    if (office.level == null) {
      throw at.wrong("holds an office without a level");
    }
    YearMonth from = month(at, "from", 1);
    YearMonth to = month(at, "to", 12);
    if (from != null && to != null && to.isBefore(from)) {
      throw at.wrong("ends before it begins: " + from + " to " + to);
    }
    String name = at.get("name").text();
    Draft person = draft(name, ActorKind.PERSON, null, false);
    person.terms.add(new Term(office.name, office.level, from, to));
    person.alias(at, name, false, 0, EVER);
    person.aliases(at, false);
  }

  private Draft draft(String name, ActorKind kind, @Nullable ContactLevel level, boolean capital) {
    return drafts.computeIfAbsent(
        kind + ":" + name, key -> new Draft(side, name, kind, level, capital));
  }

  private static @Nullable ContactLevel level(YamlPlace at) {
    if (!at.has("level")) {
      return null;
    }
    try {
      return ContactLevel.of(at.get("level").text());
    } catch (InvalidEventException e) {
      throw at.get("level").wrong(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable YearMonth month(YamlPlace at, String key, int monthOfYear) {
    if (!at.has(key)) {
      return null;
    }
    String text = at.get(key).text();
    try {
      return text.length() == 4
          ? YearMonth.of(Integer.parseInt(text), monthOfYear)
          : YearMonth.parse(text);
    } catch (DateTimeException | NumberFormatException e) {
      throw at.get(key).wrong("is no year or month: " + text);
    }
  }

  /** An actor while its file is being read. */
  private static final class Draft {
    private final String side;
    private final String name;
    private final ActorKind kind;
    private final @Nullable ContactLevel level;
    private final boolean capital;
    private final List<Term> terms = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    private record Form(String text, List<Token> words, boolean exact, int from, int to) {}

    Draft(String side, String name, ActorKind kind, @Nullable ContactLevel level, boolean capital) {
      this.side = side;
      this.name = name;
      this.kind = kind;
      this.level = level;
      this.capital = capital;
    }

    void aliases(YamlPlace at, boolean exact) {
      if (at.has("aliases")) {
        at.get("aliases").items().forEach(alias -> form(alias, exact));
      }
    }

    void form(YamlPlace at, boolean exact) {
      if (!at.isMapping()) {
        alias(at, at.text(), exact, 0, EVER);
        return;
      }
      YearMonth from = month(at, "from", 1);
      YearMonth to = month(at, "to", 12);
      alias(
          at,
          at.get("name").text(),
          exact || (at.has("exact") && at.get("exact").flag()),
          from == null ? 0 : from.getYear(),
          to == null ? EVER : to.getYear());
    }

    void alias(YamlPlace at, String text, boolean exact, int from, int to) {
      List<Token> words = Tokenizer.tokens(text);
      if (words.isEmpty()) {
        throw at.wrong("has no letters: '" + text + "'");
      }
      if (from > to) {
        throw at.wrong("ends before it begins: " + from + " to " + to);
      }
      forms.add(new Form(text, words, exact, from, to));
    }

    List<ActorName> names() {
      KnownActor actor = new KnownActor(name, side, kind, level, capital, terms);
      return forms.stream()
          .distinct()
          .map(f -> new ActorName(actor, f.text(), f.words(), f.exact(), f.from(), f.to()))
          .toList();
    }
  }
}
