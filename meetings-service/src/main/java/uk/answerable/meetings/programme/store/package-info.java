/** Work programmes in the database. */
@NullMarked
package uk.answerable.meetings.programme.store;

import org.jspecify.annotations.NullMarked;
