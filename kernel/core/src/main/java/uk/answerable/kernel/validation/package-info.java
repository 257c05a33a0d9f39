/** Slips of the pen that papers and data files carry: found, named with what would be right, never mended in silence. */
@NullMarked
package uk.answerable.kernel.validation;

import org.jspecify.annotations.NullMarked;
