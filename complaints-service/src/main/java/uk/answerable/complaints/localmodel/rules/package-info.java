/** Which of its duties a local policing body has taken over, from when, and who may do what then. */
@NullMarked
package uk.answerable.complaints.localmodel.rules;

import org.jspecify.annotations.NullMarked;
