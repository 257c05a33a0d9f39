/** The register of known issues as it is kept. */
@NullMarked
package uk.answerable.performance.quality.store;

import org.jspecify.annotations.NullMarked;
