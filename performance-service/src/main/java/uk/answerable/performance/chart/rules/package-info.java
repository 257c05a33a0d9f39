/** Control charts: limits, signals and what they mean, by named rule sets. */
@NullMarked
package uk.answerable.performance.chart.rules;

import org.jspecify.annotations.NullMarked;
