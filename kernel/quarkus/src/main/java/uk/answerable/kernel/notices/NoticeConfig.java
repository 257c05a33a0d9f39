package uk.answerable.kernel.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How notices are told. */
@ConfigMapping(prefix = "answerable.notices")
interface NoticeConfig {

    /** How often sources are asked; {@code off} for never. */
    @WithDefault("5m")
    String every();

    /** How long after the start they are asked first. */
    @WithDefault("20s")
    String firstAfter();

    /** How long the replica that looks keeps the others from it; so long nobody looks when it dies. */
    @WithDefault("PT5M")
    Duration lease();

    /** Where notices come from. */
    @WithDefault("notices@answerable.invalid")
    String from();

    /** E-mail address by office; an office that is not named gets no e-mail. */
    Map<String, String> addresses();
}
