/** Areas in the graph. */
@NullMarked
package uk.answerable.performance.area.api;

import org.jspecify.annotations.NullMarked;
