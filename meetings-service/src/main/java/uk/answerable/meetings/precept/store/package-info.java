/** The dated numbers of the precept, from the files that ship with this service. */
@NullMarked
package uk.answerable.meetings.precept.store;

import org.jspecify.annotations.NullMarked;
