/** Complaints against a commissioner, for the panel that scrutinises them (SI 2012/62). */
@NullMarked
package uk.answerable.complaints.commissioner.rules;

import org.jspecify.annotations.NullMarked;
