/** The golden thread: what scrutinised a measure. */
@NullMarked
package uk.answerable.meetings.crosswalk.api;

import org.jspecify.annotations.NullMarked;
