/** Tables of documents: their cells with place and notes, and what was damaged on the way from the page. */
@NullMarked
package uk.answerable.performance.document.rules;

import org.jspecify.annotations.NullMarked;
