/** Projections in the graph and over REST. */
@NullMarked
package uk.answerable.performance.projection.api;

import org.jspecify.annotations.NullMarked;
