package uk.answerable.meetings.decision.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.ExemptionRegime;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.decision.rules.DecisionEntry;
import uk.answerable.meetings.decision.rules.DecisionReference;

/** Decision notices. That one exists is public; what of an exempt one is read decides the matrix, by its place. */
@ApplicationScoped
public class DecisionStore {

    private static final String TYPE = "DecisionNotice";
    private static final String NEWEST_FIRST = " order by d.series, d.number desc";

    private final Sessions sessions;
    private final AuditTrail audit;
    private final MeetingLaw law;

    @Inject
    DecisionStore(Sessions sessions, AuditTrail audit, MeetingLaw law) {
        this.sessions = sessions;
        this.audit = audit;
        this.law = law;
    }

    /** A force area's, the newest number of each series first; refused with {@code INVALID_CURSOR}. */
    public Uni<Page<DecisionRow>> ofForce(Scope scope, String force, PageRequest request) {
        var after = request.after().map(DecisionStore::position);
        var condition =
                after.isPresent() ? " and (d.series > :series or d.series = :series and d.number < :number)" : "";
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from DecisionRow d where d.forceCode = :force" + condition + NEWEST_FIRST,
                                    DecisionRow.class)
                            .setParameter("force", force)
                            .setMaxResults(request.rowsToRead());
                    after.ifPresent(
                            at -> query.setParameter("series", at.series()).setParameter("number", at.number()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.series, row.number)));
    }

    /** Numbers used, by series. */
    public Uni<SortedMap<String, SortedSet<Integer>>> numbers(Scope scope, String force) {
        return sessions.read(session -> session.createSelectionQuery(
                        "select new uk.answerable.meetings.decision.rules.DecisionReference(d.series, d.number)"
                                + " from DecisionRow d where d.forceCode = :force",
                        DecisionReference.class)
                .setParameter("force", force)
                .getResultList()
                .map(references -> references.stream()
                        .collect(groupingBy(
                                DecisionReference::series,
                                TreeMap::new,
                                mapping(DecisionReference::number, toCollection(TreeSet::new))))));
    }

    /** Enters a notice; refused as its entry is, with {@code FORBIDDEN}, or {@code ALREADY_DONE} for a number used. */
    public Uni<Outcome<DecisionRow>> enter(Scope scope, String force, DecisionEntry entry, LocalDate today) {
        if (!scope.permits(TYPE, "write", Place.ofForce(Place.ANY, force))) {
            return refused(Refusal.ofField(
                    ProblemCode.FORBIDDEN, "input.force", "this is for the office of that force's area"));
        }
        return switch (entry.check(this::known, today)) {
            case Outcome.Refused<DecisionReference>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<DecisionReference>(var reference) ->
                sessions.write(session -> enter(session, scope, DecisionRow.of(force, reference, entry, "")));
        };
    }

    private boolean known(int section) {
        return law.subject(ExemptionRegime.FOIA, "section " + section).isPresent();
    }

    private Uni<Outcome<DecisionRow>> enter(Mutiny.Session session, Scope scope, DecisionRow row) {
        return session.createNativeQuery("""
                        INSERT INTO decision_notice (id, force_code, series, number, title, decided_on, decision_maker,
                            exempt_section, address, note)
                        VALUES (:id, :force, :series, :number, :title, :decidedOn, :decisionMaker, :section, :address,
                            :note)
                        ON CONFLICT (force_code, series, number) DO NOTHING
                        """)
                .setParameter("id", row.id)
                .setParameter("force", row.forceCode)
                .setParameter("series", row.series)
                .setParameter("number", row.number)
                .setParameter("title", row.title)
                .setParameter("decidedOn", row.decidedOn)
                .setParameter("decisionMaker", row.decisionMaker)
                .setParameter("section", row.exemptSection)
                .setParameter("address", row.address)
                .setParameter("note", row.note)
                .executeUpdate()
                .chain(added -> added == 0
                        ? refused(Refusal.ofField(
                                ProblemCode.ALREADY_DONE,
                                "input.reference",
                                "%s%d is in the register already".formatted(row.series, row.number)))
                        : audit.append(session, scope, "enter", TYPE, row.id.toString(), row.series + row.number)
                                .replaceWith(Outcome.done(row)));
    }

    private record Position(String series, int number) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(key.getFirst(), Integer.parseInt(key.getLast())))
                .orThrow();
    }

    private static Uni<Outcome<DecisionRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
