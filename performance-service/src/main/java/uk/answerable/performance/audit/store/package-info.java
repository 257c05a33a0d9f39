/** Audits of crime recording as they are kept. */
@NullMarked
package uk.answerable.performance.audit.store;

import org.jspecify.annotations.NullMarked;
