/** Running deadlines kept beside their cases, told of in time, and reckoned anew when the calendar changes. */
@NullMarked
package uk.answerable.complaints.alert.store;

import org.jspecify.annotations.NullMarked;
