package dyad.web.reading;

import dyad.web.archive.Article;
import dyad.web.archive.Correction;
import dyad.web.archive.Labels;
import dyad.web.frame.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article's labels came to be, the newest first.
 *
 * @param steps what was said of them
 */
public record LabelHistory(List<Step> steps) {

  /**
   * What someone said of the labels.
   *
   * @param at when, null if that is not known
   * @param who the model or a person
   * @param what the labels in words
   * @param why the person's reason, empty for the model
   */
  public record Step(@Nullable Moment at, String who, String what, String why) {}

  static LabelHistory of(Article article) {
    List<Step> steps = new ArrayList<>();
    Labels model = article.modelLabels() == null ? present(article) : article.modelLabels();
    steps.add(
        new Step(
            article.classified() == null ? null : Moment.of(article.classified()),
            "model " + article.model().model() + " " + article.model().version(),
            inWords(model),
            ""));
    article.corrections().forEach(correction -> steps.add(step(correction)));
    Collections.reverse(steps);
    return new LabelHistory(steps);
  }

  private static Labels present(Article article) {
    return new Labels(
        article.bilateral(),
        article.pillar(),
        article.primary(),
        article.themes(),
        article.event());
  }

  private static Step step(Correction correction) {
    Labels labels = correction.labels();
    return new Step(
        Moment.of(correction.at()),
        correction.who(),
        labels == null ? "withdrew the corrections: the model's labels hold" : inWords(labels),
        correction.why());
  }

  private static String inWords(Labels labels) {
    List<String> words = new ArrayList<>();
    words.add(
        labels.pillar().equals("mixed") ? "mixed, mainly " + labels.primary() : labels.pillar());
    words.addAll(labels.themes());
    if (!labels.event().equals("none")) {
      words.add(labels.event());
    }
    return String.join(", ", words);
  }
}
