/** Transactional outbox to Kafka and idempotent inbox from it. */
@NullMarked
package uk.answerable.kernel.events;

import org.jspecify.annotations.NullMarked;
