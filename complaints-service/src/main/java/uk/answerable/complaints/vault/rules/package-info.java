/** Personal data sealed with a key per case; the keys are themselves wrapped by a key that rotates. */
@NullMarked
package uk.answerable.complaints.vault.rules;

import org.jspecify.annotations.NullMarked;
