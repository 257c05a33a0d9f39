/** Notices by which a local policing body takes duties over. */
@NullMarked
package uk.answerable.complaints.localmodel.store;

import org.jspecify.annotations.NullMarked;
