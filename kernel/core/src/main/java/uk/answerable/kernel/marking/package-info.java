/** Protective marking of papers. */
@NullMarked
package uk.answerable.kernel.marking;

import org.jspecify.annotations.NullMarked;
