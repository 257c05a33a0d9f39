/** Takes published complaint figures. */
@NullMarked
package uk.answerable.performance.complaint.api;

import org.jspecify.annotations.NullMarked;
