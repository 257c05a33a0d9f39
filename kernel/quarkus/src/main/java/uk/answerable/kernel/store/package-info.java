/** The way to the database: sessions of their own, lists that share a statement, changes that share a commit. */
@NullMarked
package uk.answerable.kernel.store;

import org.jspecify.annotations.NullMarked;
