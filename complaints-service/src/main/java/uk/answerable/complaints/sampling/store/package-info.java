/** Samples drawn, and the cases in them. */
@NullMarked
package uk.answerable.complaints.sampling.store;

import org.jspecify.annotations.NullMarked;
