/** Complaint statistics of a force as the independent office's bulletins count them. */
@NullMarked
package uk.answerable.complaints.statistics.rules;

import org.jspecify.annotations.NullMarked;
