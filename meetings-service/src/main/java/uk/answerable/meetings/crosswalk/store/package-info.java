/** The crosswalk in the database. */
@NullMarked
package uk.answerable.meetings.crosswalk.store;

import org.jspecify.annotations.NullMarked;
