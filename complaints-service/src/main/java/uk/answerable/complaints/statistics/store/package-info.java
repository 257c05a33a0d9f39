/** Complaint statistics counted in the database. */
@NullMarked
package uk.answerable.complaints.statistics.store;

import org.jspecify.annotations.NullMarked;
