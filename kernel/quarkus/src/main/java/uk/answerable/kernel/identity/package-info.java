/** Who calls: the office in the caller's own token. */
@NullMarked
package uk.answerable.kernel.identity;

import org.jspecify.annotations.NullMarked;
