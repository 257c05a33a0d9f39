/** Recommendations that a body follows up, and the actions that serve them. */
@NullMarked
package uk.answerable.meetings.recommendation.rules;

import org.jspecify.annotations.NullMarked;
