/** Which editions of complaint figures were taken. */
@NullMarked
package uk.answerable.performance.complaint.store;

import org.jspecify.annotations.NullMarked;
