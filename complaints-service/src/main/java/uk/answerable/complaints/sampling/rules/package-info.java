/** Dip samples: closed cases of a force that the overseeing office looks into, for a recorded reason. */
@NullMarked
package uk.answerable.complaints.sampling.rules;

import org.jspecify.annotations.NullMarked;
