package uk.answerable.kernel.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Counts what the streams of a PDF unpack to before anything unpacks them, keeping nothing of it. */
public final class PackedPdf {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** A stream packed again and again is counted this deep; nothing but a bomb goes further. */
    private static final int DEEPEST = 4;

    private final Runnable watch;
    private long left;

    private PackedPdf(long most, Runnable watch) {
        this.left = most;
        this.watch = watch;
    }

    /**
     * Whether all streams together stay within a limit, also those that are packed several times.
     *
     * @param most bytes
     * @param watch looks at the clock now and then, and throws where there is no time left
     */
    public static boolean isWithin(byte[] pdf, long most, Runnable watch) {
        var packed = new PackedPdf(most, watch);
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int depth = 1;
            while (depth <= DEEPEST && packed.isPacked(pdf, at, depth)) {
                depth++;
            }
            if (packed.left < 0) {
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
            watch.run();
            left -= read;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the bytes of the next stream begin; negative at the end. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at < pdf.length - STREAM.length - 2; at++) {
            if (begins(pdf, at)) {
                int begin = at + STREAM.length;
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

    private static boolean begins(byte[] pdf, int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (pdf[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        return true;
    }
}
