/** The public's form for complaints, as plain Java. */
@NullMarked
package uk.answerable.portal.complaint.rules;

import org.jspecify.annotations.NullMarked;
