/** Teams in the graph. */
@NullMarked
package uk.answerable.meetings.team.api;

import org.jspecify.annotations.NullMarked;
