/** Decision notices: their series, and what of an exempt one is public. */
@NullMarked
package uk.answerable.meetings.decision.rules;

import org.jspecify.annotations.NullMarked;
