/** The issue thread: everything that was said on one question, across meetings and years. */
@NullMarked
package uk.answerable.meetings.thread.rules;

import org.jspecify.annotations.NullMarked;
