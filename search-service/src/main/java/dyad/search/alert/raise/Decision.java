package dyad.search.alert.raise;

import dyad.event.AlertRaised;
import dyad.event.AlertState;
import java.util.List;

/**
 * What follows from a match, or from time going by.
 *
 * @param state the subscription's past from now on
 * @param alerts what is told now
 */
record Decision(AlertState state, List<AlertRaised> alerts) {}
