/** Papers in the graph, and their files. */
@NullMarked
package uk.answerable.meetings.paper.api;

import org.jspecify.annotations.NullMarked;
