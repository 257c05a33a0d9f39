/** Reads the dated policies that ship with the service. */
@NullMarked
package uk.answerable.complaints.policy.store;

import org.jspecify.annotations.NullMarked;
