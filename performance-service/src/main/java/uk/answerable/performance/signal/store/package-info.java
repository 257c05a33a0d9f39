/** Signals in the database, and the scan that finds them. */
@NullMarked
package uk.answerable.performance.signal.store;

import org.jspecify.annotations.NullMarked;
