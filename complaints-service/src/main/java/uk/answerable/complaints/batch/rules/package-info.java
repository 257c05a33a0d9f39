/** Files of complaints from other systems: read by a mapping that is saved once, checked whole before any is taken in. */
@NullMarked
package uk.answerable.complaints.batch.rules;

import org.jspecify.annotations.NullMarked;
