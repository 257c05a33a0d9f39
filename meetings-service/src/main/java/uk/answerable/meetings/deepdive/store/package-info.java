/** What an office does with its deep dives. */
@NullMarked
package uk.answerable.meetings.deepdive.store;

import org.jspecify.annotations.NullMarked;
