/** Records of governance in the database, and the kinds that ship with this service. */
@NullMarked
package uk.answerable.meetings.governance.store;

import org.jspecify.annotations.NullMarked;
