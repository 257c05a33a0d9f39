/** Listens to complaint events. */
@NullMarked
package uk.answerable.performance.timeliness.api;

import org.jspecify.annotations.NullMarked;
