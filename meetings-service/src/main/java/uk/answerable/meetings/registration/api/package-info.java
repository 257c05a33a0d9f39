/** Registrations in the graph. */
@NullMarked
package uk.answerable.meetings.registration.api;

import org.jspecify.annotations.NullMarked;
