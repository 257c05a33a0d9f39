/** Files to take away. */
@NullMarked
package uk.answerable.meetings.export.api;

import org.jspecify.annotations.NullMarked;
