/** Agendas in the graph. */
@NullMarked
package uk.answerable.meetings.agenda.api;

import org.jspecify.annotations.NullMarked;
