/** Open cases counted in the database. */
@NullMarked
package uk.answerable.complaints.caseload.store;

import org.jspecify.annotations.NullMarked;
