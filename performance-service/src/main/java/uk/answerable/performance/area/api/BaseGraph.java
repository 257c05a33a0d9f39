package uk.answerable.performance.area.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.BaseKind;
import uk.answerable.performance.dictionary.rules.Catalogue;

/** Bases of areas in the graph; all from memory. */
@GraphQLApi
public class BaseGraph {

    @Inject
    Catalogue catalogue;

    /** A base as the graph shows it. */
    @Description("How many people or homes rates of an area are taken over.")
    public record AreaBase(
            @NonNull BaseKind kind,
            int year,
            long size,
            long atLeast,
            @Nullable Long atMost,

            @Description("False for a base that printed rates imply; at least and at most are its bounds.")
            boolean published,

            @NonNull String source,
            @NonNull String note) {}

    @Description("Populations and households by year.")
    public Uni<List<List<@NonNull AreaBase>>> bases(@Source List<Area> areas) {
        return Uni.createFrom()
                .item(areas.stream()
                        .map(area -> catalogue.basesOf(area.code()).stream()
                                .map(base -> new AreaBase(
                                        base.kind(),
                                        base.year(),
                                        base.size(),
                                        base.atLeast(),
                                        base.atMost(),
                                        base.published(),
                                        base.source(),
                                        base.note()))
                                .toList())
                        .toList());
    }
}
