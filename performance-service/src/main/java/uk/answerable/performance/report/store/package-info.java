/** Reports, their editions and published files in the database. */
@NullMarked
package uk.answerable.performance.report.store;

import org.jspecify.annotations.NullMarked;
