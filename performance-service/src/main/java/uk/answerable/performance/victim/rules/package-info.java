/** Repeat victims who are so month after month. */
@NullMarked
package uk.answerable.performance.victim.rules;

import org.jspecify.annotations.NullMarked;
