/** Reference data as one whole, and the checks on it. */
@NullMarked
package uk.answerable.meetings.reference.rules;

import org.jspecify.annotations.NullMarked;
