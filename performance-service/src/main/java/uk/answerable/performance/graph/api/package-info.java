/** What the types of this service's graph share. */
@NullMarked
package uk.answerable.performance.graph.api;

import org.jspecify.annotations.NullMarked;
