/** Audits of crime recording in the graph. */
@NullMarked
package uk.answerable.performance.audit.api;

import org.jspecify.annotations.NullMarked;
