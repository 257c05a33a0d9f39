/** Work programmes: what a body wants to look at, when, and what became of it. */
@NullMarked
package uk.answerable.meetings.programme.rules;

import org.jspecify.annotations.NullMarked;
