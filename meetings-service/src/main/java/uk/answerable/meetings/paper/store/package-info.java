/** Papers, their versions and what was published of them. */
@NullMarked
package uk.answerable.meetings.paper.store;

import org.jspecify.annotations.NullMarked;
