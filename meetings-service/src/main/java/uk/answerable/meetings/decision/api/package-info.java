/** Decision notices in the graph. */
@NullMarked
package uk.answerable.meetings.decision.api;

import org.jspecify.annotations.NullMarked;
