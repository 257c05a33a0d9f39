package uk.answerable.performance.area.rules;

import org.jspecify.annotations.Nullable;

/**
 * A place figures are counted for.
 *
 * @param code stable; differs for one label at two levels
 * @param force code of the force it belongs to
 * @param label as people say it
 * @param parent code of the area it is part of, or null for a whole force
 */
public record Area(
        String code,
        String force,
        String label,
        AreaLevel level,
        @Nullable String parent) {}
