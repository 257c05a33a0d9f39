/** Tables that ship with the suite. */
@NullMarked
package uk.answerable.kernel.table;

import org.jspecify.annotations.NullMarked;
