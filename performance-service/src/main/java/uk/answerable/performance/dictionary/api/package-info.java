/** The dictionary's entries in the graph. */
@NullMarked
package uk.answerable.performance.dictionary.api;

import org.jspecify.annotations.NullMarked;
