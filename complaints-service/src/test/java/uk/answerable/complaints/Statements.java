package uk.answerable.complaints;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements Hibernate sends while it is open. */
public final class Statements implements AutoCloseable {

    private final Logger log = Logger.getLogger("org.hibernate.SQL");
    private final Level before = log.getLevel();
    private final boolean parents = log.getUseParentHandlers();
    private final AtomicInteger count = new AtomicInteger();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord statement) {
            count.incrementAndGet();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Statements() {
        handler.setLevel(Level.ALL);
        log.setUseParentHandlers(false);
        log.setLevel(Level.FINE);
        log.addHandler(handler);
    }

    public int count() {
        return count.get();
    }

    @Override
    public void close() {
        log.removeHandler(handler);
        log.setLevel(before);
        log.setUseParentHandlers(parents);
    }
}
