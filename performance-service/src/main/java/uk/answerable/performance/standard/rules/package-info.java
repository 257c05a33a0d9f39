/** What a figure is held against, and how it stands. */
@NullMarked
package uk.answerable.performance.standard.rules;

import org.jspecify.annotations.NullMarked;
