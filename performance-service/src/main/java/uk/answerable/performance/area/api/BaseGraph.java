package uk.answerable.performance.area.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.BaseKind;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.force.api.PoliceForce;

/** Bases of areas and peers of forces in the graph; all from memory. */
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

    /** A group of peers as the graph shows it. */
    @Description("Forces one is compared with.")
    public record PeerGroup(
            @NonNull String code,
            @NonNull PeerGroupKind kind,
            @NonNull String label,
            @NonNull LocalDate from,
            @Nullable LocalDate to,

            @Description("Without it no average of the group can be taken.")
            boolean membersKnown,

            @NonNull String source) {}

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

    @Description("Most similar forces, family and all forces, with the days they hold.")
    public Uni<List<List<@NonNull PeerGroup>>> peerGroups(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> catalogue.peerGroupsOf(force.code()).stream()
                                .map(group -> new PeerGroup(
                                        group.code(),
                                        group.kind(),
                                        group.label(),
                                        group.from(),
                                        group.to(),
                                        group.membersKnown(),
                                        group.source()))
                                .toList())
                        .toList());
    }
}
