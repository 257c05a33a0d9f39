/** Complaint statistics in the graph. */
@NullMarked
package uk.answerable.complaints.statistics.api;

import org.jspecify.annotations.NullMarked;
