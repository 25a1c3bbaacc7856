package dyad.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an article reports as having been done, after the PLOVER ontology of political events. Ours
 * differs from its codebook on two points: signing an agreement is {@link #AGREE} (PLOVER:
 * SUPPORT), and {@link #CONCEDE} holds both words and deeds (PLOVER: CONCEDE and RETREAT).
 */
public enum EventType {
  /** Agree, sign, commit. */
  AGREE,
  /** Visit, meet, call, mediate. */
  CONSULT,
  /** Praise, endorse, support diplomatically; credentials. */
  SUPPORT,
  /** Act jointly. */
  COOPERATE,
  /** Provide money, goods, training or relief. */
  AID,
  /** Release, ease, retract. */
  CONCEDE,
  /** Ask, urge, demand politely. */
  REQUEST,
  /** Criticise, blame, allege, investigate. */
  ACCUSE,
  /** Refuse, deny, veto. */
  REJECT,
  /** Warn with a consequence. */
  THREATEN,
  /** Demonstrate, lodge a protest. */
  PROTEST,
  /** Cut ties or aid, expel, embargo. */
  SANCTION,
  /** Move forces. */
  MOBILIZE,
  /** Arrest, detain, seize, crack down. */
  COERCE,
  /** Strike, kill, attack. */
  ASSAULT,
  /** Analysis, opinion or background without an event. */
  NONE;

  /** The name in JSON and in queries: PLOVER's, in capitals, but {@code none}. */
  @JsonValue
  public String label() {
    return this == NONE ? "none" : name();
  }

  /** The event type of that name in JSON. */
  @JsonCreator
  public static EventType of(String label) {
    return Labels.find(values(), EventType::label, "event", label);
  }
}
