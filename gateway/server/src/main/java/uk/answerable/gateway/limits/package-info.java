/** What a request may be, what it costs, and what a caller may use up. */
@NullMarked
package uk.answerable.gateway.limits;

import org.jspecify.annotations.NullMarked;
