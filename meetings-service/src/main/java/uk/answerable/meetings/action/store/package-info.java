/** Actions in the database. */
@NullMarked
package uk.answerable.meetings.action.store;

import org.jspecify.annotations.NullMarked;
