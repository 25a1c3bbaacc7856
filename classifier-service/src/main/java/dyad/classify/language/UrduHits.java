package dyad.classify.language;

import dyad.classify.text.Token;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the cues find in a text: where those of one label, or of events, overlap, the longest. */
final class UrduHits {
  private static final int TITLE_WEIGHT = 2;

  private final List<UrduHit> hits;

  private UrduHits(List<UrduHit> hits) {
    this.hits = List.copyOf(hits);
  }

  static UrduHits in(String title, String summary, List<UrduCue> cues) {
    List<UrduHit> all = new ArrayList<>();
    add(all, Evidence.Field.TITLE, title, cues);
    add(all, Evidence.Field.SUMMARY, summary, cues);
    all.sort(Comparator.comparingInt(hit -> -hit.cue().words().size()));
    List<UrduHit> kept = new ArrayList<>();
    for (UrduHit hit : all) {
      if (kept.stream().noneMatch(hit::rivals)) {
        kept.add(hit);
      }
    }
    return new UrduHits(kept);
  }

  private static void add(
      List<UrduHit> hits, Evidence.Field field, String text, List<UrduCue> cues) {
    List<Token> tokens = UrduWords.of(text);
    for (int at = 0; at < tokens.size(); at++) {
      for (UrduCue cue : cues) {
        if (cue.isAt(tokens, at)) {
          hits.add(new UrduHit(cue, field, at, evidence(cue, field, text, tokens, at)));
        }
      }
    }
  }

  private static Evidence evidence(
      UrduCue cue, Evidence.Field field, String text, List<Token> tokens, int at) {
    int start = tokens.get(at).start();
    int end = tokens.get(at + cue.words().size() - 1).end();
    double weight = cue.words().size() * (field == Evidence.Field.TITLE ? TITLE_WEIGHT : 1);
    return new Evidence(
        cue.label(), field, start, end, text.substring(start, end), cue.text(), weight);
  }

  /** The sum of a label's weights. */
  double sum(String label) {
    return of(label).mapToDouble(hit -> hit.evidence().weight()).sum();
  }

  boolean has(String label) {
    return of(label).findAny().isPresent();
  }

  /** Whether there is a cue for a label that begins so. */
  boolean hasAny(List<String> beginnings) {
    return hits.stream().anyMatch(hit -> beginnings.stream().anyMatch(hit.label()::startsWith));
  }

  /** The passages that spoke for a label. */
  List<Evidence> evidence(String label) {
    return of(label).map(UrduHit::evidence).toList();
  }

  private Stream<UrduHit> of(String label) {
    return hits.stream().filter(hit -> hit.label().equals(label));
  }
}
