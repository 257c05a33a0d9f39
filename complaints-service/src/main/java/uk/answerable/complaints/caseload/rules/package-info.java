/** A force's open cases: how old they are, and which will pass the target when. */
@NullMarked
package uk.answerable.complaints.caseload.rules;

import org.jspecify.annotations.NullMarked;
