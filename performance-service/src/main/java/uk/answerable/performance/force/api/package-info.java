/** Police forces in the graph. */
@NullMarked
package uk.answerable.performance.force.api;

import org.jspecify.annotations.NullMarked;
