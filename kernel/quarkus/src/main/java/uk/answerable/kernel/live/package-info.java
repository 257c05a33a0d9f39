/** A service's own events as they happen, told to those who subscribed and may know. */
@NullMarked
package uk.answerable.kernel.live;

import org.jspecify.annotations.NullMarked;
