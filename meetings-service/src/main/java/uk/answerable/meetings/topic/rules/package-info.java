/** Topics of holding to account: how an office writes, answers, concludes and publishes them. */
@NullMarked
package uk.answerable.meetings.topic.rules;

import org.jspecify.annotations.NullMarked;
