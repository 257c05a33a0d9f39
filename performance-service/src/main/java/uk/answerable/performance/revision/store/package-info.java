/** Revisions in the database. */
@NullMarked
package uk.answerable.performance.revision.store;

import org.jspecify.annotations.NullMarked;
