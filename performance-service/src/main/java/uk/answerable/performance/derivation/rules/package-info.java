/** Figures made of other figures, each by a named rule, and whether a stated one agrees. */
@NullMarked
package uk.answerable.performance.derivation.rules;

import org.jspecify.annotations.NullMarked;
