package dyad.web.alert;

import dyad.web.service.Answer;
import dyad.web.service.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page with the form of a subscription.
 *
 * @param form as the reader left it
 * @param before the subscription that is changed, as it is now; null for a new one
 */
record AlertFormPage(AlertForm form, @Nullable Subscription before) {
  private static final int PRECONDITION_FAILED = 412;
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Asia/Karachi",
          "America/New_York",
          "America/Los_Angeles",
          "Europe/London",
          "Europe/Berlin",
          "Asia/Dubai",
          "Asia/Kolkata");

  /** Whether the reader only wants to see what it would have told. */
  boolean isTrial() {
    return form.one("action").equals("try");
  }

  /** What the reader wants. */
  Draft draft() {
    return form.draft(before);
  }

  /** The id of the subscription that is changed. */
  String id() {
    return Objects.requireNonNull(before).id();
  }

  /** The validator of the subscription as the reader saw it. */
  String seen() {
    return "\"" + form.one("revision") + "\"";
  }

  Rendering untouched() {
    return page(HttpStatus.OK, Map.of());
  }

  Rendering tried(TrialView trial) {
    return page(HttpStatus.OK, Map.of("trial", trial));
  }

  Rendering unreadable(UnreadableFieldException e) {
    return page(HttpStatus.BAD_REQUEST, Map.of("fault", String.valueOf(e.getMessage())));
  }

  /** What follows from an answer: what is done with success, or the form with what is wrong. */
  <T> Rendering answered(Answer<T> answer, Function<T, Rendering> done) {
    return switch (answer) {
      case Answer.Found<T> found -> done.apply(found.value());
      case Answer.NotFound<T> missing -> refused(missing.problem());
      case Answer.Refused<T> refused ->
          refused.problem().status() == PRECONDITION_FAILED
              ? overtaken()
              : refused(refused.problem());
      case Answer.Away<T> away -> away(away.service());
    };
  }

  private Rendering refused(Problem problem) {
    String part = problem.text("part");
    String detail = problem.detail().replaceFirst("^q, ", "the query, ");
    String fault = part.isEmpty() || detail.contains(part) ? detail : part + ": " + detail;
    return page(HttpStatus.BAD_REQUEST, Map.of("fault", fault));
  }

  private Rendering overtaken() {
    String fault =
        "This subscription was changed since you opened it. What you wrote is still here: look at"
            + " how it is now, then save again to put yours in its place.";
    return page(HttpStatus.CONFLICT, Map.of("fault", fault, "overtaken", true));
  }

  private Rendering away(String service) {
    String fault =
        service
            + " does not answer at the moment, so nothing was saved. What you wrote is still"
            + " here: try again in a few seconds.";
    return page(HttpStatus.SERVICE_UNAVAILABLE, Map.of("fault", fault));
  }

  private Rendering page(HttpStatus status, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("form", form);
    model.put("zones", ZONES);
    model.put("heading", before == null ? "New alert" : "Edit this alert");
    model.put("action", before == null ? "/alerts/new" : AlertPaths.one(before.id()) + "/edit");
    if (before != null) {
      model.put("before", before);
      model.put("further", AlertWords.further(before));
      model.put("revision", revision(before, more.containsKey("overtaken")));
    }
    return Rendering.view("alert-form").model(model).status(status).build();
  }

  /** What the reader saw; what there is now where it was not seen yet, or was just shown. */
  private String revision(Subscription now, boolean isShown) {
    String seen = form.one("revision");
    return isShown || seen.isEmpty() ? String.valueOf(now.revision()) : seen;
  }
}
