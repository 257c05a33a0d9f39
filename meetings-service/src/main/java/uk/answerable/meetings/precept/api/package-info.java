/** The precept in the graph. */
@NullMarked
package uk.answerable.meetings.precept.api;

import org.jspecify.annotations.NullMarked;
