/** Evidence of publication in the database. */
@NullMarked
package uk.answerable.meetings.duty.store;

import org.jspecify.annotations.NullMarked;
