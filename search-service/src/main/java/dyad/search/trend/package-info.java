/**
 * Trends: what the archive says about the ties over time, as numbers that can be cited.
 *
 * <p>Each trend is a {@link dyad.search.trend.Measure}, a pure function of the stories first seen
 * in a period ({@link dyad.search.trend.Material}). docs/methodology.md has the formula of each.
 * {@link dyad.search.trend.TrendName} lists them, {@link dyad.search.trend.TrendParameters} reads a
 * question, {@link dyad.search.trend.Trends} is the front door. Statistics are a library's where it
 * has them ({@link dyad.search.trend.Estimate}, {@link dyad.search.trend.Robust}); what chance
 * decides ({@link dyad.search.trend.Bootstrap}, {@link dyad.search.trend.Shifts}) is drawn with a
 * seed, so that the same question has the same answer.
 */
@NullMarked
package dyad.search.trend;

import org.jspecify.annotations.NullMarked;
