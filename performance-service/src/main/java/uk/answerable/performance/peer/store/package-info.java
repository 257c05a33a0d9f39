/** Keeps groups of peers and benchmarks offices record, and reads what figures of peers are compared. */
@NullMarked
package uk.answerable.performance.peer.store;

import org.jspecify.annotations.NullMarked;
