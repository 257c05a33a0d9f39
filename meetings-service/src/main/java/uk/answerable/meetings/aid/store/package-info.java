/** Records as the aids read them, and the dated numbers behind these. */
@NullMarked
package uk.answerable.meetings.aid.store;

import org.jspecify.annotations.NullMarked;
