package uk.answerable.kernel.quarkus;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Reads along in the log. */
final class LogOf {

    private LogOf() {}

    /** Everything that any logger says, stack traces with their messages included, while something is done. */
    static String everythingDuring(Runnable something) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        var all = new PatternFormatter("%s%e");
        var reader = new Handler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                out.println(all.format(ExtLogRecord.wrap(entry)));
            }

            @Override
            public void flush() {
                out.flush();
            }

            @Override
            public void close() {
                out.close();
            }
        };
        var root = Logger.getLogger("");
        root.addHandler(reader);
        try {
            something.run();
        } finally {
            root.removeHandler(reader);
        }
        return text.toString();
    }
}
