/** The conventions file that ships with this service. */
@NullMarked
package uk.answerable.meetings.convention.store;

import org.jspecify.annotations.NullMarked;
