/** Followed recommendations in the database. */
@NullMarked
package uk.answerable.meetings.recommendation.store;

import org.jspecify.annotations.NullMarked;
