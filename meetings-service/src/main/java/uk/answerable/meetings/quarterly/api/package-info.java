/** The scrutiny of a quarter in the graph. */
@NullMarked
package uk.answerable.meetings.quarterly.api;

import org.jspecify.annotations.NullMarked;
