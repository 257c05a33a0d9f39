/** A panel's reviews in the graph. */
@NullMarked
package uk.answerable.meetings.panelreview.api;

import org.jspecify.annotations.NullMarked;
