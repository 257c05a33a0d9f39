/** Registering to observe or to speak: until when, and on what. */
@NullMarked
package uk.answerable.meetings.registration.rules;

import org.jspecify.annotations.NullMarked;
