/** Scrutiny in the database. */
@NullMarked
package uk.answerable.meetings.scrutiny.store;

import org.jspecify.annotations.NullMarked;
