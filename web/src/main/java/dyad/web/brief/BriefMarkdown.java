package dyad.web.brief;

import dyad.web.trend.Words;
import java.util.ArrayList;
import java.util.List;

/** A brief as Markdown (CommonMark), with whole addresses, so that it can be sent or kept. */
final class BriefMarkdown {
  private final String site;
  private final List<String> lines = new ArrayList<>();

  private BriefMarkdown(String site) {
    this.site = site;
  }

  /**
   * The text.
   *
   * @param site the address of this desk, without a path
   */
  static String of(Brief brief, String site) {
    BriefMarkdown text = new BriefMarkdown(site);
    text.lines.add("# " + title(brief));
    text.lines.add("");
    text.numbers(brief);
    brief.groups().forEach(text::group);
    text.events(brief);
    text.lines.add("[The brief on the web](%s%s)".formatted(site, brief.period().path()));
    return String.join("\n", text.lines) + "\n";
  }

  static String title(Brief brief) {
    return "US-Pakistan brief: " + brief.period().name();
  }

  private void numbers(Brief brief) {
    if (brief.isEmpty()) {
      paragraph("No story began in " + brief.period().name() + ".");
      return;
    }
    brief.sentences().forEach(this::paragraph);
    if (!brief.movers().isEmpty()) {
      paragraph("Against the %s before:".formatted(brief.period().length().label()));
      brief.movers().forEach(mover -> lines.add("- " + escaped(mover.text())));
      lines.add("");
    }
  }

  private void group(Brief.Group group) {
    lines.add("## " + escaped(group.title()));
    lines.add("");
    group.stories().forEach(this::story);
    lines.add("");
  }

  private void story(ToldStory story) {
    lines.add(
        "- [%s](%s/stories/%s) (%s)"
            .formatted(
                escaped(story.title()),
                site,
                story.id(),
                Words.count(story.outlets(), "outlet", "outlets")));
  }

  private void events(Brief brief) {
    if (brief.events().isEmpty()) {
      return;
    }
    lines.add("## Calendar");
    lines.add("");
    for (CalendarEntry event : brief.events()) {
      lines.add(
          "- %s, %s: [%s](%s/stories/%s)"
              .formatted(event.date(), event.label(), escaped(event.title()), site, event.story()));
    }
    lines.add("");
  }

  private void paragraph(String text) {
    lines.add(escaped(text));
    lines.add("");
  }

  /** What would be markup stays text: a headline may hold anything. */
  static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!])", "\\\\$1");
  }
}
