/** Open cases of a force in the graph. */
@NullMarked
package uk.answerable.complaints.caseload.api;

import org.jspecify.annotations.NullMarked;
