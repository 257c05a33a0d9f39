/** Actions in the graph. */
@NullMarked
package uk.answerable.meetings.action.api;

import org.jspecify.annotations.NullMarked;
