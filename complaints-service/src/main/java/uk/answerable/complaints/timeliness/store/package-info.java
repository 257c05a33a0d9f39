/** Reads what the statistics are counted from. */
@NullMarked
package uk.answerable.complaints.timeliness.store;

import org.jspecify.annotations.NullMarked;
