package dyad.web.reading;

import dyad.web.archive.Evidence;
import dyad.web.frame.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Marks the evidence for an article's labels where it stands. */
final class EvidenceMarks {

  private EvidenceMarks() {}

  /**
   * The passages of a text with its evidence marked. Where pieces of evidence overlap, each stretch
   * names all the labels it speaks for; a piece that does not lie in the text is passed over.
   */
  static List<Passage> in(String text, List<Evidence> evidence) {
    List<Evidence> within = evidence.stream().filter(piece -> liesIn(text, piece)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    within.forEach(piece -> cuts.addAll(List.of(piece.start(), piece.end())));
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      passages.add(stretch(text, from, to, within));
      from = to;
    }
    return passages;
  }

  private static boolean liesIn(String text, Evidence piece) {
    return piece.start() >= 0 && piece.start() < piece.end() && piece.end() <= text.length();
  }

  private static Passage stretch(String text, int from, int to, List<Evidence> evidence) {
    String labels =
        evidence.stream()
            .filter(piece -> piece.start() <= from && piece.end() >= to)
            .map(Evidence::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Passage(text.substring(from, to), !labels.isEmpty(), labels);
  }
}
