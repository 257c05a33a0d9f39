/** Registrations in the database. */
@NullMarked
package uk.answerable.meetings.registration.store;

import org.jspecify.annotations.NullMarked;
