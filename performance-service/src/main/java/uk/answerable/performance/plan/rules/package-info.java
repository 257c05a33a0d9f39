/** Police and crime plans and their priorities. */
@NullMarked
package uk.answerable.performance.plan.rules;

import org.jspecify.annotations.NullMarked;
