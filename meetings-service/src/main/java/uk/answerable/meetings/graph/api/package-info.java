/** What every part of this service's graph shares. */
@NullMarked
package uk.answerable.meetings.graph.api;

import org.jspecify.annotations.NullMarked;
