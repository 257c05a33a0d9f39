/** Which small counts the public is not shown. */
@NullMarked
package uk.answerable.performance.disclosure.rules;

import org.jspecify.annotations.NullMarked;
