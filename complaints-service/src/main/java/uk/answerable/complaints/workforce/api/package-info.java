/** The quarterly combined report in the graph. */
@NullMarked
package uk.answerable.complaints.workforce.api;

import org.jspecify.annotations.NullMarked;
