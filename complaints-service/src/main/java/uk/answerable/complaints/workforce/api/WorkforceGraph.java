package uk.answerable.complaints.workforce.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.complaints.statistics.store.StatisticsStore;
import uk.answerable.complaints.workforce.rules.WorkforceCount;
import uk.answerable.complaints.workforce.store.WorkforceStore;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;

/** The quarterly combined report. */
@GraphQLApi
public class WorkforceGraph {

    @Inject
    WorkforceStore store;

    @Inject
    StatisticsStore statistics;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Query
    @Description("The quarterly report of a force in one; null for who does not oversee the force.")
    public Uni<@Nullable CombinedComplaintReport> combinedComplaintReport(
            @Name("force") @NonNull String force, @Name("period") @NonNull String period) {
        return report(
                token.scope(), force, StatisticPeriod.parse(period, "period").orThrow());
    }

    @Mutation
    @Description("A force reports conduct matters, employment tribunals and grievances; a later report corrects it.")
    public Uni<@NonNull CombinedComplaintReportPayload> reportWorkforce(
            @Name("input") @NonNull ReportWorkforceInput input) {
        var scope = token.scope();
        var counts = input.counts().stream()
                .map(count -> new WorkforceCount(count.matter(), count.received(), count.closed(), count.openAtEnd()))
                .toList();
        return switch (StatisticPeriod.parse(input.period(), "input.period")) {
            case Outcome.Refused<StatisticPeriod>(var reasons) ->
                Uni.createFrom().item(refused(new Outcome.Refused<>(reasons)));
            case Outcome.Done<StatisticPeriod>(var period) ->
                switch (WorkforceCount.reported(period, counts, LocalDate.now(clock))) {
                    case Outcome.Refused<List<WorkforceCount>> refused ->
                        Uni.createFrom().item(refused(refused));
                    case Outcome.Done<List<WorkforceCount>>(var right) ->
                        store.keep(scope, input.force(), period, right, clock.instant())
                                .chain(kept -> kept instanceof Outcome.Refused<List<WorkforceCount>> refused
                                        ? Uni.createFrom().item(refused(refused))
                                        : report(scope, input.force(), period)
                                                .map(report -> new CombinedComplaintReportPayload(report, List.of())));
                };
        };
    }

    private Uni<@Nullable CombinedComplaintReport> report(Scope scope, String force, StatisticPeriod period) {
        if (!WorkforceStore.mayRead(scope, force)) {
            return Uni.createFrom().nullItem();
        }
        return statistics
                .of(scope, List.of(force), period, LocalDate.now(clock))
                .chain(found -> store.known(scope, force, List.of(period, period.lastYear()))
                        .map(counts -> Optional.ofNullable(found.get(force))
                                .map(figures -> CombinedComplaintReport.of(
                                        figures,
                                        counts.getOrDefault(period.label(), List.of()),
                                        counts.getOrDefault(period.lastYear().label(), List.of())))
                                .orElse(null)));
    }

    private static CombinedComplaintReportPayload refused(Outcome.Refused<List<WorkforceCount>> refused) {
        return new CombinedComplaintReportPayload(
                null, refused.reasons().stream().map(UserError::of).toList());
    }
}
