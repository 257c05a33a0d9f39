/** The door: the graph over HTTP, the caller's token passed on, the supergraph and its services' addresses. */
@NullMarked
package uk.answerable.gateway;

import org.jspecify.annotations.NullMarked;
