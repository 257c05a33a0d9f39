/** What a caller can be told: one list of codes, and refusals and outcomes as values. */
@NullMarked
package uk.answerable.kernel.errors;

import org.jspecify.annotations.NullMarked;
