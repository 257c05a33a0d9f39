/** Signals in the graph, and the watch that lets the rules find them. */
@NullMarked
package uk.answerable.performance.signal.api;

import org.jspecify.annotations.NullMarked;
