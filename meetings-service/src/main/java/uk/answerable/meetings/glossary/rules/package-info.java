/** Terms and abbreviations as each force and its papers use them. */
@NullMarked
package uk.answerable.meetings.glossary.rules;

import org.jspecify.annotations.NullMarked;
