package uk.answerable.meetings.responseform.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import uk.answerable.meetings.paper.rules.PaperLimits;

/** How much a filled-in form may be: words, and far less than a paper. */
@ConfigMapping(prefix = "answerable.response-forms")
public interface FormSettings {

    /** Bytes as sent. */
    @WithDefault("2000000")
    int largestBytes();

    /** Bytes of everything packed in it. */
    @WithDefault("20000000")
    long unpackedBytes();

    /** Parts of the document. */
    @WithDefault("200")
    int parts();

    default PaperLimits limits() {
        return new PaperLimits(largestBytes(), unpackedBytes(), parts(), 0, 0);
    }
}
