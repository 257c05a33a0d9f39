/** The public record in the forms that calendars, feed readers and spreadsheets take. */
@NullMarked
package uk.answerable.meetings.feed.rules;

import org.jspecify.annotations.NullMarked;
