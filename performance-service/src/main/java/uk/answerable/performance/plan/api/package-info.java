/** Police and crime plans in the graph. */
@NullMarked
package uk.answerable.performance.plan.api;

import org.jspecify.annotations.NullMarked;
