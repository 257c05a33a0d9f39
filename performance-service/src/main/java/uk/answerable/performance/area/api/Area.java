package uk.answerable.performance.area.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.AreaLevel;

/** An area as the graph shows it. */
@Description("A place figures are counted for. One label at two levels is two areas.")
public record Area(
        @NonNull String code,
        @NonNull String label,
        @NonNull AreaLevel level,
        @Nullable String parentCode) {

    public static Area of(uk.answerable.performance.area.rules.Area area) {
        return new Area(area.code(), area.label(), area.level(), area.parent());
    }
}
