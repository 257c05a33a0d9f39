package uk.answerable.performance.submission.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a file of observations may be. */
@ConfigMapping(prefix = "answerable.submission")
public interface SubmissionSettings {

    /** Bytes of a file sent to the short import. */
    @WithDefault("2000000")
    int maxBytes();

    /** Data rows of a file sent to the short import. */
    @WithDefault("20000")
    int maxRows();

    /** Bytes of a submission, which streams. */
    @WithDefault("400000000")
    long bulkMaxBytes();

    /** Bytes of a submitted workbook: it unpacks to many times that. */
    @WithDefault("50000000")
    long workbookMaxBytes();

    /** Data rows of a submission. */
    @WithDefault("2000000")
    int bulkMaxRows();
}
