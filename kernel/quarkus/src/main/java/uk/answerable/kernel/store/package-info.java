/** Database sessions that are safe under concurrent GraphQL fields. */
@NullMarked
package uk.answerable.kernel.store;

import org.jspecify.annotations.NullMarked;
