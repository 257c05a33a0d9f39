/** Which measures a topic is about, reviewed by hand. */
@NullMarked
package uk.answerable.meetings.crosswalk.rules;

import org.jspecify.annotations.NullMarked;
