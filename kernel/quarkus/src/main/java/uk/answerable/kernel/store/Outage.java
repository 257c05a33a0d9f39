package uk.answerable.kernel.store;

import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a part that is away, which is waited for, from what fails however often it is tried. */
public final class Outage {

    /** Connection exceptions, shutdowns, lack of resources, and a server that only reads now (PostgreSQL appendix A). */
    private static final List<String> AWAY = List.of("08", "57", "53", "25006");

    /** Deadlocks and serialisation failures. */
    private static final String COLLISION = "40";

    private Outage() {}

    /** Whether a part did not answer. */
    public static boolean isAway(Throwable fault) {
        return anyCause(fault, Outage::away);
    }

    /** Whether it may go well another time: a part was away, or two changes collided. */
    public static boolean isPassing(Throwable fault) {
        return anyCause(fault, cause -> away(cause) || state(cause).startsWith(COLLISION));
    }

    /** What the database itself says is a fault of connections by its state only. */
    private static boolean away(Throwable cause) {
        return cause instanceof DatabaseException
                ? AWAY.stream().anyMatch(state(cause)::startsWith)
                : cause instanceof IOException || cause instanceof VertxException;
    }

    private static boolean anyCause(Throwable fault, Predicate<Throwable> test) {
        return Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(test);
    }

    private static String state(Throwable cause) {
        return cause instanceof DatabaseException refused && refused.getSqlState() != null ? refused.getSqlState() : "";
    }
}
