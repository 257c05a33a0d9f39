/** Which law a case follows, and the dated policies of its clocks. */
@NullMarked
package uk.answerable.complaints.policy.rules;

import org.jspecify.annotations.NullMarked;
