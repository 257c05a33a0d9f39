/** Alerts of deadlines in the graph. */
@NullMarked
package uk.answerable.complaints.alert.api;

import org.jspecify.annotations.NullMarked;
