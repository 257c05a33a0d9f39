/** Gathers what the caller may take away. */
@NullMarked
package uk.answerable.meetings.export.store;

import org.jspecify.annotations.NullMarked;
