/** Files of others, judged before anything opens them. */
@NullMarked
package uk.answerable.kernel.files;

import org.jspecify.annotations.NullMarked;
