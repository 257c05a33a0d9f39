package uk.answerable.kernel.events;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a part that is away, which is waited for, from an event that can never be applied. */
final class Unavailable {

    private Unavailable() {}

    static boolean is(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof IOException || at instanceof VertxException) {
                return true;
            }
            if (at instanceof PgException postgres && passing(postgres.getSqlState())) {
                return true;
            }
        }
        return false;
    }

    /** Connection exceptions, shutdowns, deadlocks and serialisation failures (PostgreSQL appendix A). */
    private static boolean passing(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("40")
                        || state.startsWith("53"));
    }
}
