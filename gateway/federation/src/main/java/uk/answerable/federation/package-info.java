/** A gateway for Apollo Federation v2: reads a supergraph, plans operations over its subgraphs and executes the plans. */
@NullMarked
package uk.answerable.federation;

import org.jspecify.annotations.NullMarked;
