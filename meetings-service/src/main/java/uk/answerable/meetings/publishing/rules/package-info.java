/** What the public may read, and the versions in which it was published. */
@NullMarked
package uk.answerable.meetings.publishing.rules;

import org.jspecify.annotations.NullMarked;
