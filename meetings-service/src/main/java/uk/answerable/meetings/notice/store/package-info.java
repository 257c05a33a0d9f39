/** Finds in the database what is to be told. */
@NullMarked
package uk.answerable.meetings.notice.store;

import org.jspecify.annotations.NullMarked;
