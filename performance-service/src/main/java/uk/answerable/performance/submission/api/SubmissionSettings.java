package uk.answerable.performance.submission.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a file of observations may be. */
@ConfigMapping(prefix = "answerable.submission")
public interface SubmissionSettings {

    /** Bytes of a file. */
    @WithDefault("2000000")
    int maxBytes();

    /** Data rows of a file. */
    @WithDefault("20000")
    int maxRows();
}
