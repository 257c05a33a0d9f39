package uk.answerable.meetings.paper.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import uk.answerable.meetings.paper.rules.PaperLimits;

/** How much a file of a paper may be. */
@ConfigMapping(prefix = "answerable.papers")
public interface PaperSettings {

    /** Bytes as sent. */
    @WithDefault("40000000")
    int largestBytes();

    /** Bytes of everything packed in it. */
    @WithDefault("500000000")
    long unpackedBytes();

    /** Parts of a Word or Excel file. */
    @WithDefault("5000")
    int parts();

    /** Pages of a PDF. */
    @WithDefault("1000")
    int pages();

    /** Pixels of a picture. */
    @WithDefault("40000000")
    long pixels();

    default PaperLimits limits() {
        return new PaperLimits(largestBytes(), unpackedBytes(), parts(), pages(), pixels());
    }
}
