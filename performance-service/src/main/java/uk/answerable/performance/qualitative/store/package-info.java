/** Qualitative exercises in the database. */
@NullMarked
package uk.answerable.performance.qualitative.store;

import org.jspecify.annotations.NullMarked;
