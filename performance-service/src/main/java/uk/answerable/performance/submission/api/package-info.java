/** Takes files of observations. */
@NullMarked
package uk.answerable.performance.submission.api;

import org.jspecify.annotations.NullMarked;
