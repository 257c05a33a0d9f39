package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.report.rules.ReportTemplate;
import uk.answerable.performance.report.store.EditionStore;
import uk.answerable.performance.report.store.ReportStore;

/** Reports and lists of their editions in the graph. */
@GraphQLApi
public class ReportGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    ReportStore reports;

    @Inject
    EditionStore editions;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    /** A page of reports. */
    public record PerformanceReportConnection(
            @NonNull List<@NonNull PerformanceReport> nodes,
            @NonNull PageInfo pageInfo) {}

    /** A page of editions. */
    public record ReportEditionConnection(
            @NonNull List<@NonNull ReportEdition> nodes,
            @NonNull PageInfo pageInfo) {}

    /** What to set up. */
    @Name("ReportCreateInput")
    public record ReportCreateInput(
            @NonNull String force,
            @NonNull String title,

            @NonNull @Description("OFFICIAL, OFFICIAL-SENSITIVE, SECRET or TOP SECRET.")
            String marking,

            @NonNull ReportTemplate template) {}

    /** What came of it. */
    public record ReportCreatePayload(
            @Nullable PerformanceReport report, @NonNull List<@NonNull UserError> userErrors) {}

    @Query
    @Description("A report by its id; null for one nobody knows or the caller may not see.")
    public Uni<@Nullable PerformanceReport> performanceReport(@Name("id") @Id @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .map(key -> reports.find(scope, key))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(PerformanceReport::of).orElse(null));
    }

    @Query
    @Description("Reports of a force, the newest first; the public sees those with a public edition.")
    public @NonNull Uni<PerformanceReportConnection> performanceReports(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var last = request.after().map(cursor -> last(cursor).orThrow()).orElse(null);
        return reports.newest(scope, force, last, request.rowsToRead())
                .map(rows -> Page.cut(rows, request, report -> Cursor.of(report.id())))
                .map(page -> new PerformanceReportConnection(
                        page.nodes().stream().map(PerformanceReport::of).toList(), PageInfo.of(page.pageInfo())));
    }

    private static Outcome<UUID> last(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst()));
    }

    @Description("Its editions, the newest first; the public sees those with a public version.")
    public Uni<List<@NonNull ReportEditionConnection>> editions(
            @Source List<PerformanceReport> all,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var before = request.after().map(cursor -> number(cursor).orThrow()).orElse(null);
        return editions.newest(
                        scope, all.stream().map(PerformanceReport::report).toList(), before, request.rowsToRead())
                .map(pages -> {
                    var connections = new ArrayList<ReportEditionConnection>();
                    for (var rows : pages) {
                        var page = Page.cut(rows, request, entry -> Cursor.of(entry.number()));
                        connections.add(new ReportEditionConnection(
                                page.nodes().stream().map(ReportEdition::of).toList(), PageInfo.of(page.pageInfo())));
                    }
                    return connections;
                });
    }

    private static Outcome<Integer> number(Cursor cursor) {
        return cursor.read(1, key -> Integer.valueOf(key.getFirst()));
    }

    @Mutation
    @Description("Sets up a report of a force.")
    public @NonNull Uni<ReportCreatePayload> reportCreate(@Name("input") @NonNull ReportCreateInput input) {
        var scope = token.scope();
        if (dictionary.force(input.force()).isEmpty()) {
            return Uni.createFrom()
                    .item(payload(Outcome.refused(
                            Refusal.ofField(ProblemCode.UNKNOWN_CODE, "input.force", "no force of this code"))));
        }
        var created = uk.answerable.performance.report.rules.PerformanceReport.create(
                Ids.next(),
                input.force(),
                input.title(),
                Marking.read(input.marking()).orElse(null),
                input.template(),
                scope.caller().office(),
                clock.instant());
        return switch (created) {
            case Outcome.Refused<uk.answerable.performance.report.rules.PerformanceReport> refused ->
                Uni.createFrom().item(payload(refused));
            case Outcome.Done<uk.answerable.performance.report.rules.PerformanceReport>(var report) ->
                reports.create(scope, report).map(ReportGraph::payload);
        };
    }

    private static ReportCreatePayload payload(
            Outcome<uk.answerable.performance.report.rules.PerformanceReport> outcome) {
        return switch (outcome) {
            case Outcome.Done<uk.answerable.performance.report.rules.PerformanceReport>(var report) ->
                new ReportCreatePayload(PerformanceReport.of(report), List.of());
            case Outcome.Refused<uk.answerable.performance.report.rules.PerformanceReport>(var reasons) ->
                new ReportCreatePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
