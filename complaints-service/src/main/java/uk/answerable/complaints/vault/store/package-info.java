/** Keeps sealed texts and the wrapped keys of their cases. */
@NullMarked
package uk.answerable.complaints.vault.store;

import org.jspecify.annotations.NullMarked;
