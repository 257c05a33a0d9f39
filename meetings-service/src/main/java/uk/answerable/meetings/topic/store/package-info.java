/** Topics of holding to account in the database. */
@NullMarked
package uk.answerable.meetings.topic.store;

import org.jspecify.annotations.NullMarked;
