/** Special causes an analyst looks at before they reach an agenda. */
@NullMarked
package uk.answerable.performance.signal.rules;

import org.jspecify.annotations.NullMarked;
