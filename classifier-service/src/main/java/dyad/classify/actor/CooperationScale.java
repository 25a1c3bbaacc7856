package dyad.classify.actor;

import dyad.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How cooperative or hostile an event type is, from -10 to 10.
 *
 * <p>After Goldstein's scale (1992) as CAMEO assigns it to its root categories, which PLOVER's
 * types follow; where one of ours joins several, a middle value was taken: docs/labelling.md has
 * the table.
 */
public final class CooperationScale {
  private CooperationScale() {}

  /** The score of a type, null for none. */
  public static @Nullable Double of(EventType event) {
    return switch (event) {
      case AID -> 7.0;
      case AGREE, COOPERATE -> 6.0;
      case CONCEDE -> 5.0;
      case SUPPORT -> 3.5;
      case CONSULT -> 2.0;
      case REQUEST -> -1.0;
      case ACCUSE -> -2.0;
      case REJECT -> -4.0;
      case SANCTION -> -5.5;
      case THREATEN -> -6.0;
      case PROTEST -> -6.5;
      case COERCE -> -7.0;
      case MOBILIZE -> -7.2;
      case ASSAULT -> -9.5;
      case NONE -> null;
    };
  }
}
