package dyad.ingest.parse;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the zone of a date: an offset, a name of the IANA database, or an abbreviation. Where one
 * has several meanings, that of the US or else of South Asia counts; none that is known means UTC.
 */
final class ZoneText {
  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC|UT|Z)?\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?(?!\\d).*");
  private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_+/-]*).*");
  private static final int MOST_MINUTES = 18 * 60;

  private static final Map<String, String> ABBREVIATIONS =
      Stream.of(
              "PKT +05:00, AFT +04:30, IST +05:30, NPT +05:45, BDT +06:00, GST +04:00, IRST +03:30",
              "EST -05:00, EDT -04:00, CST -06:00, CDT -05:00, MST -07:00, MDT -06:00, PST -08:00",
              "PDT -07:00, AKST -09:00, AKDT -08:00, HST -10:00, AST -04:00, ADT -03:00",
              "NST -03:30, NDT -02:30, BRT -03:00, ART -03:00, CLT -04:00, COT -05:00, PET -05:00",
              "BST +01:00, WET +00:00, WEST +01:00, CET +01:00, CEST +02:00, MET +01:00, MEZ +01:00",
              "MEST +02:00, MESZ +02:00, EET +02:00, EEST +03:00, MSK +03:00, MSD +04:00, TRT +03:00",
              "SAST +02:00, CAT +02:00, EAT +03:00, WAT +01:00, AZT +04:00, UZT +05:00, ALMT +06:00",
              "ICT +07:00, WIB +07:00, SGT +08:00, HKT +08:00, MYT +08:00, PHT +08:00, AWST +08:00",
              "JST +09:00, KST +09:00, ACST +09:30, AEST +10:00, AEDT +11:00, NZST +12:00, NZDT +13:00",
              "ET America/New_York, CT America/Chicago, MT America/Denver, PT America/Los_Angeles")
          .flatMap(line -> Stream.of(line.split(", ")))
          .map(entry -> entry.split(" "))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private ZoneText() {}

  /** The zone at the beginning of a text. */
  static ZoneId parse(String text) {
    String bare = text.strip();
    Matcher offset = OFFSET.matcher(bare.toUpperCase(Locale.ROOT));
    if (offset.matches()) {
      return offset(offset);
    }
    Matcher name = NAME.matcher(bare);
    return name.matches() ? named(name.group(1)) : ZoneOffset.UTC;
  }

  private static ZoneId offset(Matcher offset) {
    String digits = offset.group(3);
    int minutes = Integer.parseInt(offset.group(2)) * 60 + number(digits);
    if (minutes > MOST_MINUTES) {
      return ZoneOffset.UTC;
    }
    return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static ZoneId named(String name) {
    String known = ABBREVIATIONS.get(name.toUpperCase(Locale.ROOT));
    if (known == null && !name.contains("/")) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(known == null ? name : known);
    } catch (DateTimeException e) {
      // None that anybody knows.
      return ZoneOffset.UTC;
    }
  }
}
