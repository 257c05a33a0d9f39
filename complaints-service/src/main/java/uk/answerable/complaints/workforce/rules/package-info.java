/** Conduct matters, employment tribunals and grievances as counts. */
@NullMarked
package uk.answerable.complaints.workforce.rules;

import org.jspecify.annotations.NullMarked;
