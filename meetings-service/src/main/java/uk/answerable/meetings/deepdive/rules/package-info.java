/** The life of a deep dive: proposed, accepted, scheduled, moved with a reason, held. */
@NullMarked
package uk.answerable.meetings.deepdive.rules;

import org.jspecify.annotations.NullMarked;
