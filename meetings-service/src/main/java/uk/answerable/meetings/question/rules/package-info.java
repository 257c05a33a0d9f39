/** The question bank: questions an office keeps to ask again. */
@NullMarked
package uk.answerable.meetings.question.rules;

import org.jspecify.annotations.NullMarked;
