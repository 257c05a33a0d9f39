/** Search in the graph. */
@NullMarked
package uk.answerable.meetings.search.api;

import org.jspecify.annotations.NullMarked;
