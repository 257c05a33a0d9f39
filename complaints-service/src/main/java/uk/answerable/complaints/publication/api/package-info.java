/** Publications in the graph. */
@NullMarked
package uk.answerable.complaints.publication.api;

import org.jspecify.annotations.NullMarked;
