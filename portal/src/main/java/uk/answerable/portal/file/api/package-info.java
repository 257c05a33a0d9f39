/** Hands on the files that the meetings service makes, in the visitor's own name. */
@NullMarked
package uk.answerable.portal.file.api;

import org.jspecify.annotations.NullMarked;
