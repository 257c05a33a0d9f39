package uk.answerable.complaints.statistics.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.complaints.statistics.store.StatisticsStore;
import uk.answerable.complaints.timeliness.api.PoliceForce;
import uk.answerable.kernel.identity.CallerOfToken;

/** Complaint statistics of police forces. */
@GraphQLApi
public class StatisticsGraph {

    @Inject
    StatisticsStore store;

    @Inject
    Categories categories;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("Statistics as the independent office's bulletins count them, from 1 April to the end of a quarter"
            + " (2023/24 Q3).")
    public Uni<List<@Nullable ComplaintStatistics>> complaintStatistics(
            @Source List<PoliceForce> forces, @Name("period") @NonNull String period) {
        var wanted = StatisticPeriod.parse(period, "period").orThrow();
        return store.of(token.scope(), forces.stream().map(PoliceForce::code).toList(), wanted, LocalDate.now(clock))
                .map(found -> {
                    var views = new ArrayList<@Nullable ComplaintStatistics>();
                    forces.forEach(force -> views.add(Optional.ofNullable(found.get(force.code()))
                            .map(statistics -> ComplaintStatistics.of(statistics, categories))
                            .orElse(null)));
                    return views;
                });
    }
}
