package uk.answerable.meetings.quarterly.store;

import java.util.UUID;

/**
 * A row of what belongs to the scrutiny of a quarter.
 *
 * @param <T> what it stores
 */
interface PartRow<T> {

    UUID scrutinyId();

    T part();

    /** Takes over everything, its key included. */
    void become(UUID scrutiny, T next);
}
