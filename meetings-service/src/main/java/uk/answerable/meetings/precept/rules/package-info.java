/** The precept: its dates, its arithmetic, and the majority that vetoes it. */
@NullMarked
package uk.answerable.meetings.precept.rules;

import org.jspecify.annotations.NullMarked;
