/** The form of a response, handed out and taken back. */
@NullMarked
package uk.answerable.meetings.responseform.api;

import org.jspecify.annotations.NullMarked;
