/** Actions: references, due forms, closing. */
@NullMarked
package uk.answerable.meetings.action.rules;

import org.jspecify.annotations.NullMarked;
