/** Published figures, each version kept. */
@NullMarked
package uk.answerable.complaints.bulletin.store;

import org.jspecify.annotations.NullMarked;
