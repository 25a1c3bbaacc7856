package dyad.event;

import java.util.Locale;

/** The rank of those who deal with one another, highest first: that of the highest one named. */
public enum ContactLevel {
  /** Heads of state or government. */
  HEAD,
  /** Members of a cabinet, and who holds that rank. */
  MINISTER,
  /** Ambassadors, consuls general, special envoys. */
  ENVOY,
  /** Commanders and their forces. */
  MILITARY,
  /** Members of parliaments. */
  LEGISLATOR,
  /** Other officials. */
  OFFICIAL,
  /** Agencies of a state, without a person named. */
  AGENCY,
  /** Companies. */
  FIRM,
  /** Universities, associations, citizens. */
  CIVIL_SOCIETY;

  /** The name in JSON. */
  @com.fasterxml.jackson.annotation.JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The level of that name in JSON. */
  @com.fasterxml.jackson.annotation.JsonCreator
  public static ContactLevel of(String label) {
    return Labels.find(values(), ContactLevel::label, "level", label);
  }
}
