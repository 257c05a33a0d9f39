/** Packs as files and pages. */
@NullMarked
package uk.answerable.meetings.pack.api;

import org.jspecify.annotations.NullMarked;
