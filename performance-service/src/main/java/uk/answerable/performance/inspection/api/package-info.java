/** Inspections and recommendations in the graph and over REST. */
@NullMarked
package uk.answerable.performance.inspection.api;

import org.jspecify.annotations.NullMarked;
