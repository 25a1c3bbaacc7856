package dyad.classify.lexicon;

import dyad.classify.text.Token;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cues in a text: each word is looked up once, among the first words of all cues. */
final class CueFinder {
  private static final String NUMBER = "#";

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  CueFinder(List<Cue> cues) {
    for (Cue cue : cues) {
      CueWord first = cue.words().getFirst();
      if (first.takesNumber()) {
        put(NUMBER, cue);
      }
      first.forms().forEach(form -> put(form, cue));
    }
  }

  private void put(String form, Cue cue) {
    byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(cue);
  }

  List<Hit> find(Evidence.Field field, List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      addHits(token.lower(), field, tokens, i, hits);
      if (token.isNumber()) {
        addHits(NUMBER, field, tokens, i, hits);
      }
    }
    return hits;
  }

  private void addHits(
      String form, Evidence.Field field, List<Token> tokens, int first, List<Hit> hits) {
    for (Cue cue : byFirstWord.getOrDefault(form, List.of())) {
      int last = cue.matchEnd(tokens, first);
      if (last >= 0) {
        hits.add(new Hit(cue, field, tokens.get(first).start(), tokens.get(last).end()));
      }
    }
  }
}
