/** Agendas in the database. */
@NullMarked
package uk.answerable.meetings.agenda.store;

import org.jspecify.annotations.NullMarked;
