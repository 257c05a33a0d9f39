/** What is known about figures that are missing or disputed, in the graph. */
@NullMarked
package uk.answerable.performance.observation.api;

import org.jspecify.annotations.NullMarked;
