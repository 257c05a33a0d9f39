/** The full text index. */
@NullMarked
package uk.answerable.meetings.search.store;

import org.jspecify.annotations.NullMarked;
