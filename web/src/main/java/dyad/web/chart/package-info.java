/**
 * Charts, drawn on the server as SVG: what is to be shown ({@link dyad.web.chart.Figure}), where
 * each stroke goes ({@link dyad.web.chart.Drawing}), and the same numbers as a table ({@link
 * dyad.web.chart.FigureTable}). Pure: nothing here knows a service or a page; the template {@code
 * chart.html} puts down what is drawn.
 */
@NullMarked
package dyad.web.chart;

import org.jspecify.annotations.NullMarked;
