/** Reported counts, each version kept. */
@NullMarked
package uk.answerable.complaints.workforce.store;

import org.jspecify.annotations.NullMarked;
