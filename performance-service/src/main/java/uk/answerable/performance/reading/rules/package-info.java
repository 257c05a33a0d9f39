/** What a newest figure says beside its own past, and what must be said with it. */
@NullMarked
package uk.answerable.performance.reading.rules;

import org.jspecify.annotations.NullMarked;
