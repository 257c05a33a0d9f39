/** Governance bodies: each kind carries its own law. */
@NullMarked
package uk.answerable.meetings.body.rules;

import org.jspecify.annotations.NullMarked;
