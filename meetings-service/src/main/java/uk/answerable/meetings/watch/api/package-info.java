/** Watch items in the graph, and the events that make them due. */
@NullMarked
package uk.answerable.meetings.watch.api;

import org.jspecify.annotations.NullMarked;
