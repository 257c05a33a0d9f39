/** A complaint case from receipt to finalising: its states and what may be done in each. */
@NullMarked
package uk.answerable.complaints.casework.rules;

import org.jspecify.annotations.NullMarked;
