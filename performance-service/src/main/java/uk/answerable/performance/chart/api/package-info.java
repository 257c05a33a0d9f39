/** Control charts in the graph and over REST. */
@NullMarked
package uk.answerable.performance.chart.api;

import org.jspecify.annotations.NullMarked;
