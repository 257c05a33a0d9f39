/** Reports and their editions: what is in one, what may be done with it, what the public sees of it. */
@NullMarked
package uk.answerable.performance.report.rules;

import org.jspecify.annotations.NullMarked;
