/** Reads a file of observations and says everything that is wrong with it. */
@NullMarked
package uk.answerable.performance.submission.rules;

import org.jspecify.annotations.NullMarked;
