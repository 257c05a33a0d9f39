/** Feeds of the public record over HTTP. */
@NullMarked
package uk.answerable.meetings.feed.api;

import org.jspecify.annotations.NullMarked;
