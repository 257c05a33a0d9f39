/** Complaint figures that a local policing body published, as figures of this service. */
@NullMarked
package uk.answerable.performance.complaint.rules;

import org.jspecify.annotations.NullMarked;
