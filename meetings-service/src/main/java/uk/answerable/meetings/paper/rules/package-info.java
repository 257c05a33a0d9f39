/** What a paper is, what its files may hold, who clears it and when. */
@NullMarked
package uk.answerable.meetings.paper.rules;

import org.jspecify.annotations.NullMarked;
