/** Calculators for people with figures of their own; they call the rules everything else calls. */
@NullMarked
package uk.answerable.performance.calculator.rules;

import org.jspecify.annotations.NullMarked;
