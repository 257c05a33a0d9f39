/** Focus groups, interviews and what they found. */
@NullMarked
package uk.answerable.performance.qualitative.rules;

import org.jspecify.annotations.NullMarked;
