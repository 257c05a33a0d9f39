/** Proposals in the database. */
@NullMarked
package uk.answerable.meetings.proposal.store;

import org.jspecify.annotations.NullMarked;
