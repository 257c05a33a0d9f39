/** The panel's register of complaints against a commissioner. */
@NullMarked
package uk.answerable.complaints.commissioner.store;

import org.jspecify.annotations.NullMarked;
