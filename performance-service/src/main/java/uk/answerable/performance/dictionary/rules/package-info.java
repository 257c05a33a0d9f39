/** The reviewed codes that every observation must use, as one whole. */
@NullMarked
package uk.answerable.performance.dictionary.rules;

import org.jspecify.annotations.NullMarked;
