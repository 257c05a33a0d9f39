/** Standards in the graph. */
@NullMarked
package uk.answerable.performance.standard.api;

import org.jspecify.annotations.NullMarked;
