/** An agenda as its reader may see it. */
@NullMarked
package uk.answerable.portal.meeting.rules;

import org.jspecify.annotations.NullMarked;
