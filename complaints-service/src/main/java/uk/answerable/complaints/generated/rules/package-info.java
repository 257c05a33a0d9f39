/** Realistic cases drawn from a plan, for demonstration and tests. */
@NullMarked
package uk.answerable.complaints.generated.rules;

import org.jspecify.annotations.NullMarked;
