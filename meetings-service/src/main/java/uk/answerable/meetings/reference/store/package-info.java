/** Reading the reference files and loading them once. */
@NullMarked
package uk.answerable.meetings.reference.store;

import org.jspecify.annotations.NullMarked;
