package dyad.web.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed. The fields are ingest-service's; its README describes them.
 *
 * @param url where it is fetched, as text: not trusted to be an address
 * @param health null until its first poll
 */
public record Feed(
    String id,
    String url,
    String title,
    Outlet publisher,
    List<String> categories,
    @Nullable String language,
    List<String> sides,
    boolean fullText,
    boolean paused,
    String origin,
    Instant added,
    @Nullable Health health) {

  /** Who publishes it. */
  public record Outlet(String name, @Nullable String country, String kind) {}

  /**
   * How it does.
   *
   * @param outcome how the last poll ended
   * @param detail what went wrong or had to be mended, null when nothing
   * @param failures polls that failed in a row
   * @param condition {@code active}, {@code silent} or {@code dead}
   * @param perDay new entries a day, null while nobody can tell
   * @param newest when an entry was last new, null before the first
   */
  public record Health(
      String outcome,
      @Nullable String detail,
      Instant polled,
      @Nullable Instant nextPoll,
      String nextPollReason,
      int failures,
      @Nullable Instant lastSuccess,
      String condition,
      @Nullable Double perDay,
      @Nullable Instant newest,
      Hub hub,
      Totals totals) {}

  /** The subscription to its hub; {@code active} when the hub sends. */
  public record Hub(String state, @Nullable String detail) {}

  /** What became of its entries. */
  public record Totals(long fetched, long repeated, long gatedOut, long unusable, long ingested) {}
}
