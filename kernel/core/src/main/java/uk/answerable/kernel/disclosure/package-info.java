/** Protection of small counts in what is published, so that nobody can be found in a figure. */
@NullMarked
package uk.answerable.kernel.disclosure;

import org.jspecify.annotations.NullMarked;
