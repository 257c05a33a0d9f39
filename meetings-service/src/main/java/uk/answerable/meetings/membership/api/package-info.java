/** Membership in the graph. */
@NullMarked
package uk.answerable.meetings.membership.api;

import org.jspecify.annotations.NullMarked;
