/** What moved between two moments of knowledge. */
@NullMarked
package uk.answerable.performance.revision.rules;

import org.jspecify.annotations.NullMarked;
