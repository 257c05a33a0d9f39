/** Copies of cases for other bodies, in the graph and as files. */
@NullMarked
package uk.answerable.complaints.sharing.api;

import org.jspecify.annotations.NullMarked;
