/** The scrutiny of a quarter: what the office asks the force, number by number, and what the force answers. */
@NullMarked
package uk.answerable.meetings.quarterly.rules;

import org.jspecify.annotations.NullMarked;
