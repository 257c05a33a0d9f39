package uk.answerable.meetings.paper.rules;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import uk.answerable.kernel.errors.Outcome;

/** A picture, without what the camera noted. */
final class PictureCheck {

    /** Segments of a JPEG that say how to draw it: all but APP1 to APP13, APP15 and comments. */
    private static final int APP1 = 0xE1;

    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;

    private PictureCheck() {}

    static Outcome<CheckedFile> check(PaperForm form, byte[] bytes, PaperLimits limits) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return FileCheck.broken(form);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > limits.pixels()) {
                    return FileCheck.unpacksTooFar();
                }
                var picture = reader.read(0);
                return Outcome.done(new CheckedFile(form, form == PaperForm.PNG ? png(picture) : jpeg(bytes), 1));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return FileCheck.broken(form);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** Segment by segment, so that the picture itself stays as it is. */
    private static byte[] jpeg(byte[] bytes) {
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, 2);
        int at = 2;
        while (true) {
            int kind = bytes[at + 1] & 0xFF;
            if (kind == START_OF_SCAN) {
                kept.write(bytes, at, bytes.length - at);
                return kept.toByteArray();
            }
            int length = 2 + ((bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF));
            if (kind != COMMENT && (kind < APP1 || kind > APP15 || kind == APP14)) {
                kept.write(bytes, at, length);
            }
            at += length;
        }
    }
}
