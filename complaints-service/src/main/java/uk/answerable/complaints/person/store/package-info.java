/** The people of a case in the vault, each reading in the audit trail; cases that name the same person. */
@NullMarked
package uk.answerable.complaints.person.store;

import org.jspecify.annotations.NullMarked;
