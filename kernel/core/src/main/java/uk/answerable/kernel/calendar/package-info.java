/** The working-day calendar of England and Wales, and counts of days that explain themselves. */
@NullMarked
package uk.answerable.kernel.calendar;

import org.jspecify.annotations.NullMarked;
