/** Topics of holding to account in the graph. */
@NullMarked
package uk.answerable.meetings.topic.api;

import org.jspecify.annotations.NullMarked;
