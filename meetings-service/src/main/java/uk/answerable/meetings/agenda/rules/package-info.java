/** Agendas: item numbers in the house styles, public and private parts, exemptions, notice. */
@NullMarked
package uk.answerable.meetings.agenda.rules;

import org.jspecify.annotations.NullMarked;
