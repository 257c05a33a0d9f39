/** GraphQL over HTTP: what comes in is read or refused with what would be right. */
@NullMarked
package uk.answerable.gateway.door;

import org.jspecify.annotations.NullMarked;
