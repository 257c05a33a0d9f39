/** The disclosure policies that ship with this service. */
@NullMarked
package uk.answerable.performance.disclosure.store;

import org.jspecify.annotations.NullMarked;
