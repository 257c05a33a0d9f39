/** What leaves as a file: sheets of cells, and the forms they take. */
@NullMarked
package uk.answerable.meetings.export.rules;

import org.jspecify.annotations.NullMarked;
