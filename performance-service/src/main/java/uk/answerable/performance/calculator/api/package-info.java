/** The calculators in the graph and over REST, open to anyone. */
@NullMarked
package uk.answerable.performance.calculator.api;

import org.jspecify.annotations.NullMarked;
