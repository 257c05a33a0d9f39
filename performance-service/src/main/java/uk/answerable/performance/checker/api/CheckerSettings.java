package uk.answerable.performance.checker.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of a report is read for one request, and how many are read at once. */
@ConfigMapping(prefix = "answerable.checker")
public interface CheckerSettings {

    /** Characters of a text. */
    @WithDefault("400000")
    int maxCharacters();

    /** Cells of all tables. */
    @WithDefault("20000")
    int maxCells();

    /** Figures. */
    @WithDefault("5000")
    int maxFigures();

    /** Seconds after which what was found so far is answered. */
    @WithDefault("20")
    int maxSeconds();

    /** Reports read at once; who comes later is asked to come again. */
    @WithDefault("2")
    int atOnce();
}
