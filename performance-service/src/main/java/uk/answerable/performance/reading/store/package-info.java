/** Keeps days of the calendar that offices record. */
@NullMarked
package uk.answerable.performance.reading.store;

import org.jspecify.annotations.NullMarked;
