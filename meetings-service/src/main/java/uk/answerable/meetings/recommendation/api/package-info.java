/** Followed recommendations in the graph. */
@NullMarked
package uk.answerable.meetings.recommendation.api;

import org.jspecify.annotations.NullMarked;
