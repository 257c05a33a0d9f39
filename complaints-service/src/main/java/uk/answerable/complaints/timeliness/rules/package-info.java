/** Shares of cases recorded and finalised within target. */
@NullMarked
package uk.answerable.complaints.timeliness.rules;

import org.jspecify.annotations.NullMarked;
