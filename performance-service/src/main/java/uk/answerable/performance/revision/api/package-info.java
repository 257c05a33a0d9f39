/** Revisions in the graph and over REST. */
@NullMarked
package uk.answerable.performance.revision.api;

import org.jspecify.annotations.NullMarked;
