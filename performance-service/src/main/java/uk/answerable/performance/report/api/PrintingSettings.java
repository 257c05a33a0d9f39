package uk.answerable.performance.report.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How editions are printed. */
@ConfigMapping(prefix = "answerable.printing")
public interface PrintingSettings {

    /** How long the request that publishes waits for the files; after it, they are printed on and can be watched. */
    @WithDefault("PT3S")
    Duration patience();

    /** Files printed at once, of all editions together. */
    @WithDefault("2")
    int atOnce();
}
