/** The issue thread in the database. */
@NullMarked
package uk.answerable.meetings.thread.store;

import org.jspecify.annotations.NullMarked;
