/** Responses to inspection reports in the graph. */
@NullMarked
package uk.answerable.meetings.response.api;

import org.jspecify.annotations.NullMarked;
