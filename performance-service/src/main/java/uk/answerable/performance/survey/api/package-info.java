/** Surveys in the graph, and the door for their replies. */
@NullMarked
package uk.answerable.performance.survey.api;

import org.jspecify.annotations.NullMarked;
