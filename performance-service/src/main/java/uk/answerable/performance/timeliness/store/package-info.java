/** Complaint cases as their events told of them. */
@NullMarked
package uk.answerable.performance.timeliness.store;

import org.jspecify.annotations.NullMarked;
