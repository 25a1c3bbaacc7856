package dyad.classify.language;

import dyad.classify.framework.Framework;
import dyad.classify.framework.ThemeNote;
import dyad.classify.framework.YamlPlace;
import dyad.event.EventType;
import dyad.event.InvalidEventException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the profile's file of Urdu cues. */
final class UrduCueReader {
  private UrduCueReader() {}

  /**
   * All cues, labelled {@code theme:x}, {@code event:X}, {@code bilateral:for}, {@code
   * bilateral:against} and {@code bilateral:elsewhere}.
   *
   * @throws dyad.classify.framework.InvalidProfileException when the file cannot be used
   */
  static List<UrduCue> read(Path file, Framework framework) {
    YamlPlace top = YamlPlace.topOf(file).only("bilateral", "themes", "events");
    YamlPlace bilateral = top.get("bilateral").only("for", "against", "home", "elsewhere");
    List<UrduCue> cues = new ArrayList<>();
    add(cues, "bilateral:for", bilateral.get("for"));
    add(cues, "bilateral:against", bilateral.get("against"));
    add(cues, "bilateral:elsewhere", bilateral.get("elsewhere"));
    List<String> themes = framework.themes().stream().map(ThemeNote::label).toList();
    for (YamlPlace theme : top.get("themes").items()) {
      YamlPlace label = theme.only("label", "cues").get("label");
      if (!themes.contains(label.text())) {
        throw label.wrong("is no theme of the framework: " + label.text());
      }
      add(cues, "theme:" + label.text(), theme.get("cues"));
    }
    for (YamlPlace event : top.get("events").items()) {
      add(cues, "event:" + event(event.only("label", "cues").get("label")), event.get("cues"));
    }
    return cues;
  }

  private static String event(YamlPlace label) {
    try {
      return EventType.of(label.text()).label();
    } catch (InvalidEventException e) {
      throw label.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static void add(List<UrduCue> cues, String label, YamlPlace list) {
    for (YamlPlace at : list.items()) {
      UrduCue cue = UrduCue.of(label, at.text());
      if (cue.words().isEmpty()) {
        throw at.wrong("has no letters: '" + at.text() + "'");
      }
      cues.add(cue);
    }
  }
}
