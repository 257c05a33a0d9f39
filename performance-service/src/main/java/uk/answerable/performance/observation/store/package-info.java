/** Observations and their versions in the database. */
@NullMarked
package uk.answerable.performance.observation.store;

import org.jspecify.annotations.NullMarked;
