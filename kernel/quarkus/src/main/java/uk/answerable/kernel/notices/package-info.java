/** Dated notices: each raised once, told as an event and by e-mail to the office it concerns. */
@NullMarked
package uk.answerable.kernel.notices;

import org.jspecify.annotations.NullMarked;
