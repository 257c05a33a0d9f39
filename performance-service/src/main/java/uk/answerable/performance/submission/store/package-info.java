/** Writes an accepted file, all or nothing. */
@NullMarked
package uk.answerable.performance.submission.store;

import org.jspecify.annotations.NullMarked;
