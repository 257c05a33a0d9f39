/** The people of a case: who complains, who acts for them, who is complained against; and cases about one matter. */
@NullMarked
package uk.answerable.complaints.person.rules;

import org.jspecify.annotations.NullMarked;
