/** Proposals in the graph, and the events they come from. */
@NullMarked
package uk.answerable.meetings.proposal.api;

import org.jspecify.annotations.NullMarked;
