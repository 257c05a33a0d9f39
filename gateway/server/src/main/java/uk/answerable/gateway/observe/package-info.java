/** Spans, metrics and the log of slow operations, without a value in any of them. */
@NullMarked
package uk.answerable.gateway.observe;

import org.jspecify.annotations.NullMarked;
