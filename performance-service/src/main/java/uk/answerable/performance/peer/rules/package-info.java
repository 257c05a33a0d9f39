/** A force beside others: averages, places in an order, movements, levels that float with them. */
@NullMarked
package uk.answerable.performance.peer.rules;

import org.jspecify.annotations.NullMarked;
