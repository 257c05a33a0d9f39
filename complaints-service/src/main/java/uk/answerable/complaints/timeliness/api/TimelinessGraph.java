package uk.answerable.complaints.timeliness.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.timeliness.rules.Timeliness;
import uk.answerable.complaints.timeliness.store.TimelinessStore;
import uk.answerable.kernel.identity.CallerOfToken;

/** Complaint figures of police forces; open to anyone, they name no case. */
@GraphQLApi
public class TimelinessGraph {

    private static final int USUAL_MONTHS = 12;

    @Inject
    TimelinessStore store;

    @Inject
    CallerOfToken token;

    @Resolver
    public Uni<List<PoliceForce>> policeForces(@Name("code") List<String> code) {
        return Uni.createFrom().item(code.stream().map(PoliceForce::new).toList());
    }

    @Description("Share of cases recorded and finalised within target in a month (2019-12).")
    public Uni<List<ComplaintTimeliness>> complaintTimeliness(
            @Source List<PoliceForce> forces, @Name("month") @NonNull String month) {
        var wanted = Months.parse(month, "month");
        return store.months(token.scope(), codes(forces), wanted, wanted)
                .map(figures -> forces.stream()
                        .map(force -> ComplaintTimeliness.of(Objects.requireNonNull(figures.get(force.code()))
                                .getFirst()))
                        .toList());
    }

    @Description("The same month by month, the newest last; until the last month with a case unless told.")
    public Uni<List<@NonNull List<@NonNull ComplaintTimeliness>>> complaintTimelinessSeries(
            @Source List<PoliceForce> forces,
            @Name("last") @Nullable Integer last,
            @Name("until") @Nullable String until) {
        var scope = token.scope();
        var count = Months.count(last, USUAL_MONTHS);
        var codes = codes(forces);
        Uni<Map<String, YearMonth>> ends = until == null
                ? store.lastMonths(scope, codes)
                : Uni.createFrom().item(Months.each(codes, Months.parse(until, "until")));
        return ends.chain(end -> Months.span(end.values(), count)
                .map(span -> store.months(scope, codes, span.first(), span.last()))
                .orElseGet(() -> Uni.createFrom().item(Map.of()))
                .map(figures -> forces.stream()
                        .map(force -> cut(
                                figures.getOrDefault(force.code(), List.of()),
                                Optional.ofNullable(end.get(force.code())),
                                count))
                        .toList()));
    }

    private static List<ComplaintTimeliness> cut(List<Timeliness> months, Optional<YearMonth> end, int count) {
        return end.stream()
                .flatMap(last -> months.stream()
                        .filter(figures -> !figures.month().isAfter(last)
                                && figures.month().isAfter(last.minusMonths(count))))
                .map(ComplaintTimeliness::of)
                .toList();
    }

    private static List<String> codes(List<PoliceForce> forces) {
        return forces.stream().map(PoliceForce::code).distinct().toList();
    }
}
