/** Records of governance in the graph. */
@NullMarked
package uk.answerable.meetings.governance.api;

import org.jspecify.annotations.NullMarked;
