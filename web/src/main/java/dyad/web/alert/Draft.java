package dyad.web.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner wants it, to be sent to search-service.
 *
 * @param channel where alerts go
 */
record Draft(
    String owner,
    String name,
    String query,
    Choices choices,
    Target channel,
    Schedule schedule,
    boolean paused,
    @Nullable Instant snoozedUntil,
    @Nullable Instant expires,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> like,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> watch) {

  /**
   * Where alerts go.
   *
   * @param url null where nothing is posted, or to keep the address that there is
   * @param to the address of e-mail, null likewise
   */
  record Target(
      String type,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String to) {
    static final Target NOWHERE = new Target("pull", null, null);
  }

  /** The same, silent or not. */
  Draft paused(boolean silent) {
    return new Draft(
        owner, name, query, choices, channel, schedule, silent, snoozedUntil, expires, like, watch);
  }

  /** The same, silent until then; null ends it. */
  Draft snoozed(@Nullable Instant until) {
    return new Draft(
        owner, name, query, choices, channel, schedule, paused, until, expires, like, watch);
  }

  /** The same without its address, which a trial does not need. */
  Draft withoutTarget() {
    return new Draft(
        owner,
        name,
        query,
        choices,
        Target.NOWHERE,
        schedule,
        paused,
        snoozedUntil,
        expires,
        like,
        watch);
  }
}
