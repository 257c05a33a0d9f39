/** Reports and their editions in the graph and over REST. */
@NullMarked
package uk.answerable.performance.report.api;

import org.jspecify.annotations.NullMarked;
