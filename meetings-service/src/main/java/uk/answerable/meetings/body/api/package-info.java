/** Governance bodies in the graph. */
@NullMarked
package uk.answerable.meetings.body.api;

import org.jspecify.annotations.NullMarked;
