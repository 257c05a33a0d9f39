/** Governance bodies in the database. */
@NullMarked
package uk.answerable.meetings.body.store;

import org.jspecify.annotations.NullMarked;
