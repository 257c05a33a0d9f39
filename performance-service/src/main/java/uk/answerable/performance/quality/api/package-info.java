/** Known issues of the figures in the graph. */
@NullMarked
package uk.answerable.performance.quality.api;

import org.jspecify.annotations.NullMarked;
