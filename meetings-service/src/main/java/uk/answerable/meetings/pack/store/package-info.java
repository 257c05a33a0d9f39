/** Packs as they were assembled. */
@NullMarked
package uk.answerable.meetings.pack.store;

import org.jspecify.annotations.NullMarked;
