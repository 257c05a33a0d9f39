/** Responses to inspection reports in the database. */
@NullMarked
package uk.answerable.meetings.response.store;

import org.jspecify.annotations.NullMarked;
