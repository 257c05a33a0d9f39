/** Closed cases by the day they are due for review. */
@NullMarked
package uk.answerable.complaints.retention.store;

import org.jspecify.annotations.NullMarked;
