/** The checker for anyone with a report of their own, in the graph and over REST. */
@NullMarked
package uk.answerable.performance.checker.api;

import org.jspecify.annotations.NullMarked;
