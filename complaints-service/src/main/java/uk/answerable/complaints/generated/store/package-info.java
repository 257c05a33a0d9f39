/** Loads the generated cases once. */
@NullMarked
package uk.answerable.complaints.generated.store;

import org.jspecify.annotations.NullMarked;
