/** Timeliness of a force in the graph. */
@NullMarked
package uk.answerable.complaints.timeliness.api;

import org.jspecify.annotations.NullMarked;
