/** Copies made of cases for other bodies, sealed with them. */
@NullMarked
package uk.answerable.complaints.sharing.store;

import org.jspecify.annotations.NullMarked;
