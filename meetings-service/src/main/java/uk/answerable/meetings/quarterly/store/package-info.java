/** The scrutiny of a quarter in the database, and its way into the public record. */
@NullMarked
package uk.answerable.meetings.quarterly.store;

import org.jspecify.annotations.NullMarked;
