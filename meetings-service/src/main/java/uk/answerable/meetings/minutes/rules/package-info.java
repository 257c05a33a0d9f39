/** Minutes, paragraph by paragraph. */
@NullMarked
package uk.answerable.meetings.minutes.rules;

import org.jspecify.annotations.NullMarked;
