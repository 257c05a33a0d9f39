/** Publications; a published one never changes. */
@NullMarked
package uk.answerable.complaints.publication.store;

import org.jspecify.annotations.NullMarked;
