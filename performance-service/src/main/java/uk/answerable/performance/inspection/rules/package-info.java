/** Inspections of a force: grades in the scale of their era, what is asked of the force, and what became of it. */
@NullMarked
package uk.answerable.performance.inspection.rules;

import org.jspecify.annotations.NullMarked;
