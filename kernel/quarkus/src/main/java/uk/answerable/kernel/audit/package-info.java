/** The append-only, hash-chained audit trail. */
@NullMarked
package uk.answerable.kernel.audit;

import org.jspecify.annotations.NullMarked;
