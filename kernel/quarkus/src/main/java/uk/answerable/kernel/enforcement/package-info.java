/** The permission matrix at every exit: each GraphQL field and each REST handler. */
@NullMarked
package uk.answerable.kernel.enforcement;

import org.jspecify.annotations.NullMarked;
