/** The statutory response to an inspection report: what it needs, in which order, until when. */
@NullMarked
package uk.answerable.meetings.response.rules;

import org.jspecify.annotations.NullMarked;
