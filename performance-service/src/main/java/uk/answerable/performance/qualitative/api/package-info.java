/** Qualitative exercises in the graph. */
@NullMarked
package uk.answerable.performance.qualitative.api;

import org.jspecify.annotations.NullMarked;
