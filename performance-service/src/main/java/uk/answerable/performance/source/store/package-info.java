/** The register of publications in the database. */
@NullMarked
package uk.answerable.performance.source.store;

import org.jspecify.annotations.NullMarked;
