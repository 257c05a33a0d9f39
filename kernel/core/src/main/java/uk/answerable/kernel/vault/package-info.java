/** Personal data sealed with a key per owner; the keys are themselves wrapped by a key that rotates. */
@NullMarked
package uk.answerable.kernel.vault;

import org.jspecify.annotations.NullMarked;
