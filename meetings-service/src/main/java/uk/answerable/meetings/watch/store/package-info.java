/** Watch items in the database. */
@NullMarked
package uk.answerable.meetings.watch.store;

import org.jspecify.annotations.NullMarked;
