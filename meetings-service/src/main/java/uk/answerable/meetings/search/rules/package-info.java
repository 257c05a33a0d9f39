/** Searching: what may be asked, and who may find what. */
@NullMarked
package uk.answerable.meetings.search.rules;

import org.jspecify.annotations.NullMarked;
