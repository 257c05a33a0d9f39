/** Global opaque identifiers. */
@NullMarked
package uk.answerable.kernel.ids;

import org.jspecify.annotations.NullMarked;
