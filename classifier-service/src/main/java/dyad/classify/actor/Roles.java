package dyad.classify.actor;

import dyad.event.ContactLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * English nouns for somebody who acts for a country: "Pakistani students", "US trade officials".
 */
final class Roles {
  private static final Map<String, ContactLevel> LEVELS = new HashMap<>();

  static {
    put(ContactLevel.HEAD, "president premier pm");
    put(ContactLevel.MINISTER, "minister ministers secretary ministry cabinet");
    put(
        ContactLevel.ENVOY,
        "ambassador ambassadors envoy envoys diplomat diplomats consul embassy");
    put(
        ContactLevel.MILITARY,
        "army military forces troops soldiers soldier general commander commanders navy marines"
            + " warplanes jets drone drones missiles missile helicopters gunships");
    put(
        ContactLevel.LEGISLATOR,
        "senator senators lawmaker lawmakers congressman congressmen congress parliament senate"
            + " legislators parliamentarians mps");
    put(
        ContactLevel.OFFICIAL,
        "official officials officer officers government govt administration delegation authorities"
            + " court courts judge police negotiators team experts spokesman spokesperson governor");
    put(ContactLevel.AGENCY, "agency agencies mission");
    put(
        ContactLevel.FIRM,
        "firm firms company companies investors investor businesses businessmen exporters importers"
            + " traders bank banks refiner manufacturers industry airline");
    put(
        ContactLevel.CIVIL_SOCIETY,
        "students student scholars scholar journalists journalist doctors doctor scientists teachers"
            + " citizens citizen nationals women activists university universities families artists"
            + " singer community farmers entrepreneurs entrepreneur diaspora people protesters");
  }

  private Roles() {}

  private static void put(ContactLevel level, String nouns) {
    List.of(nouns.split(" ")).forEach(noun -> LEVELS.put(noun, level));
  }

  /** The rank that a noun in lower case tells of, null when it is no such noun. */
  static @Nullable ContactLevel level(String noun) {
    return LEVELS.get(noun);
  }
}
