package dyad.search.trend;

import dyad.search.scan.Selection.Detail;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The trends there are. */
public enum TrendName {
  VOLUME("Volume", "distinct stories by pillar and theme"),
  BALANCE(
      "Balance",
      "the functional share of distinct stories, corrected for the classifier's known errors"),
  OVERSHADOWING(
      "Overshadowing",
      "how far functional stories fall below their own trend in the days after a geopolitical spike",
      7),
  ATTENTION_GAP(
      "Attention gap",
      "outlets per story, geopolitical against functional, and functional stories no press took up",
      3),
  ROUTINE_DIPLOMACY(
      "Routine diplomacy", "contacts with no functional subject as a share of all contacts"),
  DIP_AND_REPAIR(
      "Dip and repair",
      "falls of the cooperation score, and runs of visits and calls after them",
      30),
  TWO_PRESSES("Two presses", "the balance in one side's outlets against the other's"),
  INITIATORS("Who initiates", "which side acts, per pillar"),
  FIELDS("Fields", "each functional theme, and when it is quiet", 60),
  COMMITMENTS(
      "Commitments",
      "agreements in functional fields: carried out, reversed, stalled or open",
      365);

  /** What stands for the absence of a stretch of days. */
  static final int NO_DAYS = 0;

  private final String title;
  private final String meaning;
  private final int days;

  TrendName(String title, String meaning) {
    this(title, meaning, 0);
  }

  TrendName(String title, String meaning, int days) {
    this.title = title;
    this.meaning = meaning;
    this.days = days;
  }

  /** The name in requests and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** What it shows, in a line. */
  public String meaning() {
    return meaning;
  }

  /** Where its formula stands: a path of this repository's documentation. */
  public String method() {
    return "docs/methodology.md#" + label();
  }

  Measure measure() {
    return switch (this) {
      case VOLUME -> new Volume();
      case BALANCE -> new Balance();
      case OVERSHADOWING -> new Overshadowing();
      case ATTENTION_GAP -> new AttentionGap();
      case ROUTINE_DIPLOMACY -> new RoutineDiplomacy();
      case DIP_AND_REPAIR -> new DipAndRepair();
      case TWO_PRESSES -> new TwoPresses();
      case INITIATORS -> new Initiators();
      case FIELDS -> new Fields();
      case COMMITMENTS -> new Commitments();
    };
  }

  /** Its stretch of days when a request does not say; {@link #NO_DAYS} when it has none. */
  int days() {
    return days;
  }

  Detail detail() {
    return this == COMMITMENTS ? Detail.WORDS : Detail.NONE;
  }

  /** The trend of that name. */
  public static Optional<TrendName> of(String label) {
    return Arrays.stream(values()).filter(name -> name.label().equals(label)).findFirst();
  }

  /** All names, for people. */
  public static String all() {
    return Arrays.stream(values()).map(TrendName::label).collect(Collectors.joining(", "));
  }
}
