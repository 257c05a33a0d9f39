/** Inspections and recommendations as they are kept. */
@NullMarked
package uk.answerable.performance.inspection.store;

import org.jspecify.annotations.NullMarked;
