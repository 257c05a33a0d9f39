/** The checklist of statutory publication in the graph. */
@NullMarked
package uk.answerable.meetings.duty.api;

import org.jspecify.annotations.NullMarked;
