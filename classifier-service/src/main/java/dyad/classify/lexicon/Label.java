package dyad.classify.lexicon;

import dyad.event.EventType;
import dyad.event.Pillar;

/** How labels are written in scores, evidence and sums. */
final class Label {
  static final String BILATERAL = "bilateral";

  private Label() {}

  static String side(String code) {
    return "side:" + code;
  }

  static String pillar(Pillar pillar) {
    return "pillar:" + pillar.label();
  }

  static String theme(String theme) {
    return "theme:" + theme;
  }

  static String event(EventType event) {
    return "event:" + event.label();
  }
}
