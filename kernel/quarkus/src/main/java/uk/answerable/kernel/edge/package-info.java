/** Refusals and faults as the outside sees them: GraphQL errors and problem documents. */
@NullMarked
package uk.answerable.kernel.edge;

import org.jspecify.annotations.NullMarked;
