/** Persistence of repeat victims in the graph. */
@NullMarked
package uk.answerable.performance.victim.api;

import org.jspecify.annotations.NullMarked;
