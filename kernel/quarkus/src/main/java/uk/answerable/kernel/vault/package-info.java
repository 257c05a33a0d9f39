/** The keys of an installation that seal personal data. */
@NullMarked
package uk.answerable.kernel.vault;

import org.jspecify.annotations.NullMarked;
