package uk.answerable.performance.audit.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.audit.rules.AuditKind;
import uk.answerable.performance.audit.store.RecordingAuditStore;
import uk.answerable.performance.audit.store.RecordingAuditStore.After;

/** Audits of crime recording in the graph. */
@GraphQLApi
public class AuditGraph {

    private static final int LONGEST_CALENDAR = 60;

    @Inject
    RecordingAuditStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Query
    @Description("Audits of crime recording of a force, newest period first.")
    public @NonNull Uni<RecordingAuditConnection> recordingAudits(
            @Name("force") @NonNull String force,
            @Name("kind") @Nullable AuditKind kind,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var start = request.after().map(AuditGraph::after).orElse(null);
        return store.page(scope, force, kind, start, request.rowsToRead())
                .map(rows -> Page.cut(rows, request, audit -> Cursor.of(audit.to(), audit.code())))
                .map(page -> new RecordingAuditConnection(
                        page.nodes().stream().map(RecordingAudit::of).toList(), PageInfo.of(page.pageInfo())));
    }

    private static After after(Cursor cursor) {
        return cursor.read(2, key -> new After(LocalDate.parse(key.getFirst()), key.getLast()))
                .orThrow();
    }

    @Query
    @Description("Every month from one to another: what was audited, or why nothing was.")
    public @NonNull Uni<List<@NonNull AuditMonth>> auditCalendar(
            @Name("force") @NonNull String force,
            @Name("from") @Description("A month like 2020-01.") @NonNull String from,
            @Name("to") @NonNull String to) {
        var scope = token.scope();
        var first = month("from", from).orThrow();
        var last = month("to", to).orThrow();
        if (last.isBefore(first) || first.plusMonths(LONGEST_CALENDAR).isBefore(last)) {
            Outcome.refused(Refusal.ofField(
                            ProblemCode.INVALID_INPUT, "to", "to is not before from, and at most five years after it"))
                    .orThrow();
        }
        return store.between(scope, force, first, last)
                .chain(audits -> store.gaps(scope, force, first, last)
                        .map(gaps ->
                                uk.answerable.performance.audit.rules.AuditMonth.calendar(audits, gaps, first, last)
                                        .stream()
                                        .map(AuditMonth::of)
                                        .toList()));
    }

    private static Outcome<YearMonth> month(String field, String text) {
        try {
            return Outcome.done(YearMonth.parse(text));
        } catch (DateTimeException notAMonth) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, field, field + " is a month like 2020-01"));
        }
    }

    @Mutation
    @Description("Records an audit; it is for the force and its office until it is published.")
    public @NonNull Uni<RecordAuditPayload> recordAudit(@Name("input") @NonNull RecordAuditInput input) {
        var scope = token.scope();
        if (!scope.caller().forces().contains(input.force())) {
            return refused(List.of(Refusal.ofField(
                    ProblemCode.FORBIDDEN, "input.force", "You may record audits of your own force only")));
        }
        return switch (input.audit().check(Ids.next().toString(), LocalDate.now(clock))) {
            case Outcome.Done<uk.answerable.performance.audit.rules.RecordingAudit>(var audit) ->
                store.record(scope, audit, clock.instant())
                        .map(kept -> new RecordAuditPayload(RecordingAudit.of(kept), List.of()));
            case Outcome.Refused<uk.answerable.performance.audit.rules.RecordingAudit>(var reasons) -> refused(reasons);
        };
    }

    private static Uni<RecordAuditPayload> refused(List<Refusal> reasons) {
        return Uni.createFrom()
                .item(new RecordAuditPayload(
                        null, reasons.stream().map(UserError::of).toList()));
    }
}
