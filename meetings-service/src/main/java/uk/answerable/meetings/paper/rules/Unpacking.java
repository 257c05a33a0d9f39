package uk.answerable.meetings.paper.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/** Counts what a file unpacks to before anything unpacks it, keeping nothing of it. */
final class Unpacking {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** A stream packed again and again is counted this deep; nothing but a bomb goes further. */
    private static final int DEEPEST = 4;

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

    /** Whether every stream of a PDF stays within the limits, also one that is packed several times. */
    static boolean pdfIsWithin(byte[] pdf, PaperLimits limits) {
        var unpacking = new Unpacking(limits.unpacked());
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int depth = 1;
            while (depth <= DEEPEST && unpacking.isPacked(pdf, at, depth)) {
                depth++;
            }
            if (unpacking.left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Counts a stream that is packed that often; false for one that is not. */
    private boolean isPacked(byte[] pdf, int at, int depth) {
        try (var in = inflated(new ByteArrayInputStream(pdf, at, pdf.length - at), depth)) {
            return counts(in);
        } catch (IOException notPackedSo) {
            return false;
        }
    }

    private static InputStream inflated(InputStream packed, int depth) {
        return depth == 0 ? packed : inflated(new InflaterInputStream(packed), depth - 1);
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

    /** Where the bytes of the next stream begin; negative at the end. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i < pdf.length - STREAM.length - 2; i++) {
            if (matches(pdf, i)) {
                int begin = i + STREAM.length;
                if (pdf[begin] == '\r' && pdf[begin + 1] == '\n') {
                    return begin + 2;
                }
                if (pdf[begin] == '\n' || pdf[begin] == '\r') {
                    return begin + 1;
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
