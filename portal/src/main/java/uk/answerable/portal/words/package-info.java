/** Dates, periods and changes as people in the United Kingdom write them. */
@NullMarked
package uk.answerable.portal.words;

import org.jspecify.annotations.NullMarked;
