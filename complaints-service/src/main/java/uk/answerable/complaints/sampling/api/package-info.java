/** Dip samples in the graph, without anything that names a person. */
@NullMarked
package uk.answerable.complaints.sampling.api;

import org.jspecify.annotations.NullMarked;
