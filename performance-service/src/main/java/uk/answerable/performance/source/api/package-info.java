/** The register of publications, and corrections, in the graph and over REST. */
@NullMarked
package uk.answerable.performance.source.api;

import org.jspecify.annotations.NullMarked;
