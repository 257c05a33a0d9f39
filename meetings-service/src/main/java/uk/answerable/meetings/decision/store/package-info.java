/** Decision notices in the database. */
@NullMarked
package uk.answerable.meetings.decision.store;

import org.jspecify.annotations.NullMarked;
