/** Records of governance: their kinds and fields, what may stand in them, and when they are reviewed. */
@NullMarked
package uk.answerable.meetings.governance.rules;

import org.jspecify.annotations.NullMarked;
