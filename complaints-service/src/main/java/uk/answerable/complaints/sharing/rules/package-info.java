/** What another body is shown of a case, for what purpose. */
@NullMarked
package uk.answerable.complaints.sharing.rules;

import org.jspecify.annotations.NullMarked;
