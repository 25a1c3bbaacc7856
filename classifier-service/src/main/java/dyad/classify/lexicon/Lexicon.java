package dyad.classify.lexicon;

import dyad.classify.decide.ArticleText;
import dyad.classify.framework.CueSet;
import dyad.classify.framework.Framework;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All cues of a framework, and how they are read out of an article. */
final class Lexicon {
  /** What a name found by the gate weighs for its side. */
  private static final double MENTION_WEIGHT = 1;

  /** News tells the main thing first: of a full text so many characters are read for labels. */
  private static final int LEAD = 4_000;

  private final CueFinder finder;

  Lexicon(Framework framework) {
    List<Cue> cues = new ArrayList<>();
    add(cues, Label.BILATERAL, framework.bilateral().cues());
    framework.bilateral().sides().forEach(s -> add(cues, Label.side(s.code()), s.cues()));
    framework.themes().forEach(theme -> add(cues, Label.theme(theme.label()), theme.cues()));
    framework.events().forEach(event -> add(cues, Label.event(event.label()), event.cues()));
    finder = new CueFinder(cues);
  }

  private static void add(List<Cue> cues, String label, CueSet set) {
    set.weighted()
        .forEach(
            (weight, phrases) -> phrases.forEach(p -> cues.add(CueParser.cue(label, p, weight))));
    set.not().forEach(phrase -> cues.add(CueParser.cue(label, phrase, Cue.EXCLUSION)));
  }

  /** The cues and the gate's names found in an article, without those that do not count. */
  List<Hit> read(ArticleText article) {
    CueFinder names = names(article.mentions());
    List<Hit> hits = new ArrayList<>();
    for (Evidence.Field field : Evidence.Field.values()) {
      List<Token> tokens = Tokenizer.tokens(lead(article.of(field), field));
      List<Hit> found = finder.find(field, tokens);
      found.addAll(names.find(field, tokens));
      found.removeIf(Lexicon::isTornApart);
      hits.addAll(CountingHits.of(found));
    }
    return hits;
  }

  /** Thousands of blanks between a cue's words: nobody could be shown that as evidence. */
  private static boolean isTornApart(Hit hit) {
    return hit.end() - hit.start() > Evidence.MAX_QUOTE;
  }

  private static CueFinder names(Map<String, List<String>> mentions) {
    List<Cue> cues = new ArrayList<>();
    mentions.forEach(
        (code, names) ->
            names.forEach(
                name ->
                    CueParser.name(Label.side(code), name, MENTION_WEIGHT).ifPresent(cues::add)));
    return new CueFinder(cues);
  }

  private static String lead(String text, Evidence.Field field) {
    return field == Evidence.Field.TEXT && text.length() > LEAD ? text.substring(0, LEAD) : text;
  }
}
