package uk.answerable.kernel.edge;

import io.vertx.pgclient.PgException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * A fault as a log may show it. What a database says can quote a row ("Key (name)=(...) already exists"), and so can
 * whoever wraps it; so of a fault with the database in it the log shows types, places, SQL state and constraint, and no
 * message. Other faults stay as they are.
 */
public final class WithoutValues extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private WithoutValues(String message, @Nullable Throwable cause, StackTraceElement[] trace) {
        super(message, cause, false, true);
        setStackTrace(trace);
    }

    /** The fault itself, or its likeness without messages. */
    public static Throwable of(Throwable fault) {
        return holdsDatabase(fault, 0) ? likeness(fault, 0) : fault;
    }

    /** One line for a fault that needs no stack trace. */
    public static String inShort(Throwable fault) {
        return holdsDatabase(fault, 0) ? words(fault) : fault.toString();
    }

    private static boolean holdsDatabase(@Nullable Throwable fault, int depth) {
        if (fault == null || depth > DEEPEST) {
            return false;
        }
        if (fault instanceof SQLException || fault instanceof PgException || fault instanceof PersistenceException) {
            return true;
        }
        for (var suppressed : fault.getSuppressed()) {
            if (holdsDatabase(suppressed, depth + 1)) {
                return true;
            }
        }
        return holdsDatabase(fault.getCause(), depth + 1);
    }

    private static WithoutValues likeness(Throwable fault, int depth) {
        var cause = fault.getCause();
        return new WithoutValues(
                words(fault),
                cause == null || depth > DEEPEST ? null : likeness(cause, depth + 1),
                fault.getStackTrace());
    }

    private static String words(Throwable fault) {
        return switch (fault) {
            case PSQLException sql
            when sql.getServerErrorMessage() != null ->
                "%s, SQL state %s, constraint %s"
                        .formatted(
                                sql.getClass().getName(),
                                sql.getSQLState(),
                                sql.getServerErrorMessage().getConstraint());
            case SQLException sql -> sql.getClass().getName() + ", SQL state " + sql.getSQLState();
            case PgException sql ->
                "%s, SQL state %s, constraint %s"
                        .formatted(sql.getClass().getName(), sql.getSqlState(), sql.getConstraint());
            default -> fault.getClass().getName();
        };
    }
}
