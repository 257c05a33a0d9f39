package uk.answerable.portal.home.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/home.graphql} brings. */
public record HomeAnswer(List<Force> forces, @Nullable Own own) {

    public record Force(String code, String name, List<Headline> latestFigures) {}

    public record Headline(String statistic) {}

    /** The visitor's own force, for the names of its bodies. */
    public record Own(List<Body> bodies) {}

    public record Body(String code, String name) {}
}
