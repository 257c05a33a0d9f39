/** Reads the dictionary from its packaged files. */
@NullMarked
package uk.answerable.performance.dictionary.store;

import org.jspecify.annotations.NullMarked;
