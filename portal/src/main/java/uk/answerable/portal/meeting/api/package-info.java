/** The page of a meeting. */
@NullMarked
package uk.answerable.portal.meeting.api;

import org.jspecify.annotations.NullMarked;
