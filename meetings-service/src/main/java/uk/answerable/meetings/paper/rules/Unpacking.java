package uk.answerable.meetings.paper.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** Counts what a zip unpacks to before anything unpacks it, keeping nothing of it. */
final class Unpacking {

    private long left;

    private Unpacking(long most) {
        this.left = most;
    }

    /** Whether a zip stays within the limits. */
    static boolean zipIsWithin(byte[] zip, PaperLimits limits) throws IOException {
        var unpacking = new Unpacking(limits.unpacked());
        int parts = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                if (++parts > limits.parts() || !unpacking.counts(in)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean counts(InputStream in) throws IOException {
        var buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }
}
