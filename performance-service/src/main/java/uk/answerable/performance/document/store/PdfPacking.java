package uk.answerable.performance.document.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import uk.answerable.performance.document.rules.Budget;

/** Counts what the streams of a PDF unpack to before anything unpacks them, keeping nothing of it. */
final class PdfPacking {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfPacking() {}

    /** Whether they stay within the limit, each for itself and all together. */
    static boolean isWithin(byte[] pdf, Budget budget) {
        long left = budget.limits().unpacked();
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            left -= size(pdf, at, left, budget);
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private static long size(byte[] pdf, int at, long most, Budget budget) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                size += read;
                budget.time();
                if (size > most) {
                    return size;
                }
            }
            return size;
        } catch (DataFormatException notPackedSo) {
            return 0;
        } finally {
            inflater.end();
        }
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
