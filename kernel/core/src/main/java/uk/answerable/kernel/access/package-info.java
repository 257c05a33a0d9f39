/** Who may see and do what: callers, their scope, and the permission matrix. */
@NullMarked
package uk.answerable.kernel.access;

import org.jspecify.annotations.NullMarked;
