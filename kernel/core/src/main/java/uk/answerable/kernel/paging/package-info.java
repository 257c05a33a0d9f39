/** Keyset paging: bounded page sizes, opaque cursors. */
@NullMarked
package uk.answerable.kernel.paging;

import org.jspecify.annotations.NullMarked;
