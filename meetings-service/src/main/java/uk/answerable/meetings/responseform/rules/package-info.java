/** The response of a force as a Word document: the questions with a block to fill in under each, and back. */
@NullMarked
package uk.answerable.meetings.responseform.rules;

import org.jspecify.annotations.NullMarked;
