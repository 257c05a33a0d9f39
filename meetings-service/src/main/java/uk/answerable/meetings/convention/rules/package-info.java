/** What an office's papers call things, dated. */
@NullMarked
package uk.answerable.meetings.convention.rules;

import org.jspecify.annotations.NullMarked;
