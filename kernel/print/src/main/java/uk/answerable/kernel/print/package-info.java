/** Setting pages for print. */
@NullMarked
package uk.answerable.kernel.print;

import org.jspecify.annotations.NullMarked;
