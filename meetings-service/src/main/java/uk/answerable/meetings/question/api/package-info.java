/** The question bank, and published questions with their answers, in the graph. */
@NullMarked
package uk.answerable.meetings.question.api;

import org.jspecify.annotations.NullMarked;
