/** Where the supergraph comes from, and how a new one takes its place. */
@NullMarked
package uk.answerable.gateway.supergraph;

import org.jspecify.annotations.NullMarked;
