/** Complaints taken in with their people in one transaction; requests remembered by their key. */
@NullMarked
package uk.answerable.complaints.intake.store;

import org.jspecify.annotations.NullMarked;
