package dyad.web.alert;

import dyad.web.frame.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What a subscription would have told in the last 30 days.
 *
 * @param alerts how many
 * @param articles how many articles matched
 * @param isPart whether only the newest of them were looked at
 * @param matches the first of them
 * @param inArchive how many articles of the whole archive answer its query alone
 */
public record TrialView(
    int alerts, long articles, boolean isPart, List<MatchView> matches, long inArchive) {
  private static final int MOST = 12;

  /** One of them. */
  public record MatchView(Trial.Match match, Moment published) {}

  static TrialView of(Trial trial, Optional<Subscriptions.Found> archive) {
    List<MatchView> matches =
        trial.alerts().stream()
            .limit(MOST)
            .map(match -> new MatchView(match, Moment.of(match.published())))
            .toList();
    return new TrialView(
        trial.alerts().size(),
        trial.articles(),
        trial.examined() < trial.articles(),
        matches,
        archive.map(Subscriptions.Found::total).orElse(0L));
  }
}
