/** What a pack holds, on which page, and its setting as one file. */
@NullMarked
package uk.answerable.meetings.pack.rules;

import org.jspecify.annotations.NullMarked;
