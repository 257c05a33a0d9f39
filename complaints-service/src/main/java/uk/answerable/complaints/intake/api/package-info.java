/** The public's way to complain, and what complainants wrote. */
@NullMarked
package uk.answerable.complaints.intake.api;

import org.jspecify.annotations.NullMarked;
