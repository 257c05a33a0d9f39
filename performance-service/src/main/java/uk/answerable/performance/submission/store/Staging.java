package uk.answerable.performance.submission.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** Streams rows into the staging table of a transaction by COPY; memory holds one buffer. */
final class Staging implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
    private long rows;
    private boolean ended;

    /** Makes the table and opens the stream; both end with the transaction. */
    Staging(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SubmissionSql.STAGING);
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(SubmissionSql.COPY);
    }

    /** Adds a row; moments are null where the statement that writes them knows. */
    void add(SubmittedRow row, @Nullable Publication moments) throws SQLException {
        var key = row.key();
        var value = row.value();
        var vintage = row.vintage();
        field(++rows).field(row.row());
        field(key.force()).field(key.measure()).field(key.area()).field(key.statistic());
        field(key.period().start()).field(key.period().end()).field(key.period().kind());
        field(value.printed()).field(plain(value.number())).field(value.form()).field(value.unit());
        field(plain(value.numerator())).field(plain(value.denominator()));
        field(plain(vintage.base())).field(plain(vintage.sample())).field(vintage.provisional());
        field(vintage.asAt()).field(row.source()).field(row.note()).field(row.reason());
        field(vintage.raw()).field(vintage.readersNote());
        field(moment(moments == null ? null : moments.knownAt()));
        field(moment(moments == null ? null : moments.publishedAt()));
        buffer.setCharAt(buffer.length() - 1, '\n');
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String moment(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private Staging field(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
        } else {
            escape(value.toString());
        }
        buffer.append('\t');
        return this;
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            switch (character) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(character);
            }
        }
    }

    private void flush() throws SQLException {
        var bytes = buffer.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /** Ends the stream. */
    void end() throws SQLException {
        flush();
        copy.endCopy();
        ended = true;
    }

    /** Gives up what was not ended. */
    @Override
    public void close() throws SQLException {
        if (!ended && copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
