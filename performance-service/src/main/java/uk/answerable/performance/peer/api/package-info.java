/** Peers in the graph. */
@NullMarked
package uk.answerable.performance.peer.api;

import org.jspecify.annotations.NullMarked;
