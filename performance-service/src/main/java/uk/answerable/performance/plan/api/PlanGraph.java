package uk.answerable.performance.plan.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.plan.rules.Plan;

/** Police and crime plans in the graph. */
@GraphQLApi
public class PlanGraph {

    @Inject
    Catalogue catalogue;

    /** A plan as the graph shows it. */
    @Description("A police and crime plan with its priorities; dates are null where the source prints none.")
    public record PoliceAndCrimePlan(
            @NonNull String code,
            @NonNull String force,
            @NonNull String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @NonNull String source,
            @Nullable String note,
            @NonNull List<@NonNull PlanPriority> priorities) {

        static PoliceAndCrimePlan of(Plan plan) {
            return new PoliceAndCrimePlan(
                    plan.code(),
                    plan.force(),
                    plan.title(),
                    plan.from(),
                    plan.to(),
                    plan.source(),
                    plan.note(),
                    plan.priorities().stream()
                            .map(priority -> new PlanPriority(priority.code(), priority.label(), priority.source()))
                            .toList());
        }
    }

    /** A priority as the graph shows it. */
    @Description("A priority of a plan.")
    public record PlanPriority(
            @NonNull String code,
            @NonNull String label,
            @NonNull String source) {}

    @Query
    @Description("Police and crime plans, of one force or of all.")
    public @NonNull Uni<List<@NonNull PoliceAndCrimePlan>> plans(@Name("force") @Nullable String force) {
        return Uni.createFrom()
                .item(catalogue.plans(Optional.ofNullable(force)).stream()
                        .map(PoliceAndCrimePlan::of)
                        .toList());
    }
}
