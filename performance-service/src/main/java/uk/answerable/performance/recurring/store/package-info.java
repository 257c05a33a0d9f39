/** Recurring exceptions in the database. */
@NullMarked
package uk.answerable.performance.recurring.store;

import org.jspecify.annotations.NullMarked;
