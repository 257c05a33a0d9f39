/** How complaints come in: with the people they name, once however often they are sent. */
@NullMarked
package uk.answerable.complaints.intake.rules;

import org.jspecify.annotations.NullMarked;
