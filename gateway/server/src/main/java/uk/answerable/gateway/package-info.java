/** The gateway: its settings, its start, and the one gateway it makes. */
@NullMarked
package uk.answerable.gateway;

import org.jspecify.annotations.NullMarked;
