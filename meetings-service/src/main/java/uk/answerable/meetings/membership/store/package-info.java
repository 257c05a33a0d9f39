/** Seats, terms and registers in the database. */
@NullMarked
package uk.answerable.meetings.membership.store;

import org.jspecify.annotations.NullMarked;
