/** Reads a report against its tables and figures and lists what does not hold (FEATURES B9). */
@NullMarked
package uk.answerable.performance.checker.rules;

import org.jspecify.annotations.NullMarked;
