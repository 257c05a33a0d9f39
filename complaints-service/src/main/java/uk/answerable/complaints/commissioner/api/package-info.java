/** Complaints against a commissioner in the graph: to the panel, and as numbers to everybody. */
@NullMarked
package uk.answerable.complaints.commissioner.api;

import org.jspecify.annotations.NullMarked;
