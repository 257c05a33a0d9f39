/** Surveys of victims: replies, what they mean, and what may be said of few of them (FEATURES B7 226-239). */
@NullMarked
package uk.answerable.performance.survey.rules;

import org.jspecify.annotations.NullMarked;
