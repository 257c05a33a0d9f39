/** The public record in the database. */
@NullMarked
package uk.answerable.meetings.publishing.store;

import org.jspecify.annotations.NullMarked;
