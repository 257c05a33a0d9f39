/** Work programmes in the graph. */
@NullMarked
package uk.answerable.meetings.programme.api;

import org.jspecify.annotations.NullMarked;
