/** Mappings by name, and files of complaints taken in as a whole. */
@NullMarked
package uk.answerable.complaints.batch.store;

import org.jspecify.annotations.NullMarked;
