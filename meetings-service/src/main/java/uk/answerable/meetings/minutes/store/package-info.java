/** Minutes in the database. */
@NullMarked
package uk.answerable.meetings.minutes.store;

import org.jspecify.annotations.NullMarked;
