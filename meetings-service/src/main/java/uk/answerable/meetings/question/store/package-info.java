/** The question bank in the database. */
@NullMarked
package uk.answerable.meetings.question.store;

import org.jspecify.annotations.NullMarked;
