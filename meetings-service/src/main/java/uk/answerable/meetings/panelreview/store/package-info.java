/** A panel's reviews in the database, and the dated policy of their steps. */
@NullMarked
package uk.answerable.meetings.panelreview.store;

import org.jspecify.annotations.NullMarked;
