/** The teams file that ships with this service. */
@NullMarked
package uk.answerable.meetings.team.store;

import org.jspecify.annotations.NullMarked;
