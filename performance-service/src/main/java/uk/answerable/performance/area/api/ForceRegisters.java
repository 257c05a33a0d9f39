package uk.answerable.performance.area.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;

/** Orders of printed tables, alliances and systems of forces in the graph; all from memory. */
@GraphQLApi
public class ForceRegisters {

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    /** An order as the graph shows it. */
    @Description("The areas of one printed table in the order it prints them.")
    public record AreaOrder(
            @NonNull String table,
            @NonNull List<@NonNull Area> areas,
            @NonNull String source) {}

    /** An alliance as the graph shows it. */
    @Description("Forces that are policed together, or whose figures one team makes, until a day.")
    public record ForceAlliance(
            @NonNull Area area,
            @NonNull List<@NonNull String> forces,
            @Nullable LocalDate from,

            @Nullable @Description("Last day; what its team made is another series from the day after.")
            LocalDate to,

            @NonNull List<@NonNull String> measures,
            @NonNull String what,
            @NonNull String source) {}

    /** A change of systems as the graph shows it. */
    @Description("One system of a force in place of another: a break in what is counted in it.")
    public record SystemChange(
            @NonNull String code,
            @Nullable String replaced,
            @NonNull String system,

            @Nullable @Description("First day of the new one; null while no source dates it, and it breaks nothing.")
            LocalDate on,

            @NonNull @Description("How the day is known.") String dating,

            @NonNull List<@NonNull String> measures,
            @NonNull String effect,
            @NonNull String source) {}

    @Description("Orders in which printed tables list areas.")
    public Uni<List<List<@NonNull AreaOrder>>> areaOrders(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> catalogue.registers().orders(force.code()).stream()
                                .map(order -> new AreaOrder(
                                        order.table(),
                                        order.areas().stream()
                                                .flatMap(code -> area(code).stream())
                                                .toList(),
                                        order.source()))
                                .toList())
                        .toList());
    }

    @Description("Alliances the force is or was part of.")
    public Uni<List<List<@NonNull ForceAlliance>>> alliances(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> dictionary.alliancesOf(force.code()).stream()
                                .flatMap(alliance -> area(alliance.area()).stream()
                                        .map(area -> new ForceAlliance(
                                                area,
                                                alliance.forces(),
                                                alliance.from(),
                                                alliance.to(),
                                                alliance.measures(),
                                                alliance.what(),
                                                alliance.source())))
                                .toList())
                        .toList());
    }

    @Description("Systems of the force that took the place of others.")
    public Uni<List<List<@NonNull SystemChange>>> systemChanges(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> catalogue.registers().systems(force.code()).stream()
                                .map(change -> new SystemChange(
                                        change.code(),
                                        change.replaced(),
                                        change.system(),
                                        change.on(),
                                        change.dating(),
                                        change.measures(),
                                        change.effect(),
                                        change.source()))
                                .toList())
                        .toList());
    }

    private Optional<Area> area(String code) {
        return dictionary.area(code).map(Area::of);
    }
}
