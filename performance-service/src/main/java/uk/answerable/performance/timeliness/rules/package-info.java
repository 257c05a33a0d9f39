/** Complaint timeliness as computed from the cases. */
@NullMarked
package uk.answerable.performance.timeliness.rules;

import org.jspecify.annotations.NullMarked;
