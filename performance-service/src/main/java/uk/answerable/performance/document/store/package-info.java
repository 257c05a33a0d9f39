/** Reads tables out of Word documents and PDF. */
@NullMarked
package uk.answerable.performance.document.store;

import org.jspecify.annotations.NullMarked;
