/** The public's form for complaints. */
@NullMarked
package uk.answerable.portal.complaint.api;

import org.jspecify.annotations.NullMarked;
