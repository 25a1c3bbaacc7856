package dyad.ingest.backfill;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of what is imported. For one thread. */
final class ImportTally {
  /** More complaints than these are counted only. */
  static final int SHOWN = 20;

  private final List<String> complaints = new ArrayList<>();
  private long read;
  private long passed;
  private long gatedOut;
  private long repeated;
  private long unusable;
  private long failed;

  void read(int entries) {
    read += entries;
  }

  void passed() {
    passed++;
  }

  void gatedOut() {
    gatedOut++;
  }

  void repeated(long entries) {
    repeated += entries;
  }

  /** Entries that can be no articles. */
  void unusable(long entries) {
    unusable += entries;
  }

  /** A line, a document or a page that cannot be read. */
  void failed(String complaint) {
    failed++;
    if (complaints.size() < SHOWN) {
      complaints.add(complaint);
    }
  }

  boolean hasBegun() {
    return read > 0;
  }

  boolean isClean() {
    return failed == 0;
  }

  /** What has been done so far, in one line. */
  String progress() {
    return "%,d read, %,d passed, %,d gated out, %,d repeated"
        .formatted(read, passed, gatedOut, repeated);
  }

  /** The whole, for people. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(progress() + ", %,d unusable, %,d bad".formatted(unusable, failed));
    complaints.forEach(complaint -> lines.add("  " + complaint));
    if (failed > complaints.size()) {
      lines.add("  and " + (failed - complaints.size()) + " more");
    }
    return lines;
  }

  /** The same, for programs. */
  Summary counts() {
    return new Summary(read, passed, gatedOut, repeated, unusable, failed, complaints);
  }

  /**
   * What became of an import.
   *
   * @param read entries
   * @param passed of them, published
   * @param gatedOut of them, without both sides of the dyad
   * @param repeated of them, known already
   * @param unusable of them, no articles
   * @param bad lines, documents and pages that cannot be read
   * @param complaints about the first of these, with file and line
   */
  record Summary(
      long read,
      long passed,
      long gatedOut,
      long repeated,
      long unusable,
      long bad,
      List<String> complaints) {
    Summary {
      complaints = List.copyOf(complaints);
    }
  }
}
