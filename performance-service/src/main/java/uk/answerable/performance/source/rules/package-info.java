/** What was published where and when. */
@NullMarked
package uk.answerable.performance.source.rules;

import org.jspecify.annotations.NullMarked;
