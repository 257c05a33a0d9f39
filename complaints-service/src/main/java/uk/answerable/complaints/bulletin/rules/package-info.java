/** Figures that the independent office published, as a file holds them. */
@NullMarked
package uk.answerable.complaints.bulletin.rules;

import org.jspecify.annotations.NullMarked;
