/** Aids in the graph. */
@NullMarked
package uk.answerable.meetings.aid.api;

import org.jspecify.annotations.NullMarked;
