package dyad.classify.lexicon;

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
      String form = token.isNumber() ? NUMBER : token.lower();
      for (Cue cue : byFirstWord.getOrDefault(form, List.of())) {
        int last = cue.matchEnd(tokens, i);
        if (last >= 0) {
          hits.add(new Hit(cue, field, token.start(), tokens.get(last).end()));
        }
      }
    }
    return hits;
  }
}
