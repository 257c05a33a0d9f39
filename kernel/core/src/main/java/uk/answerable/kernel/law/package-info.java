/** Which law applies on a day: one dated table for all services. */
@NullMarked
package uk.answerable.kernel.law;

import org.jspecify.annotations.NullMarked;
