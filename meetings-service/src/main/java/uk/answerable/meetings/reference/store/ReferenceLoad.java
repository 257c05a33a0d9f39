package uk.answerable.meetings.reference.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.reference.rules.ReferenceSet;
import uk.answerable.meetings.search.store.SearchFill;

/** Loads the reference data once: all of it in one transaction, and never a second time. */
@ApplicationScoped
public class ReferenceLoad {

    /** What a load came to. */
    public enum Result {
        LOADED,
        NOTHING_CHANGED,
        /** Another version was loaded before; what is there stays as it is. */
        OTHER_VERSION_KEPT
    }

    /** Instances that start together load one after the other. */
    private static final String ONE_AT_A_TIME = "SELECT CAST(pg_advisory_xact_lock(719354) AS text)";

    private final Sessions sessions;
    private final AuditTrail audit;
    private final SearchFill search;

    @Inject
    ReferenceLoad(Sessions sessions, AuditTrail audit, SearchFill search) {
        this.sessions = sessions;
        this.audit = audit;
        this.search = search;
    }

    /** Loads, or finds it done. Only the service itself may. */
    public Uni<Result> load(Scope scope) {
        if (!scope.isService()) {
            throw new IllegalArgumentException("reference data is loaded by the service itself");
        }
        var checksum = ReferenceFiles.checksum();
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(() -> session.createSelectionQuery("from ReferenceLoadRow", ReferenceLoadRow.class)
                        .getResultList())
                .chain(loads -> {
                    if (loads.isEmpty()) {
                        return write(session, scope, checksum).replaceWith(Result.LOADED);
                    }
                    var same = loads.stream().anyMatch(load -> load.checksum.equals(checksum));
                    return Uni.createFrom().item(same ? Result.NOTHING_CHANGED : Result.OTHER_VERSION_KEPT);
                }));
    }

    private Uni<Void> write(Mutiny.Session session, Scope scope, String checksum) {
        var set = ReferenceFiles.read();
        if (!set.faults().isEmpty()) {
            throw new IllegalStateException("the reference data has faults: " + set.faults());
        }
        var done = new ReferenceLoadRow();
        done.checksum = checksum;
        done.loadedAt = Instant.now();
        var stages = new ArrayList<>(stages(set));
        stages.addAll(ReferenceFiles.programmes());
        stages.add(List.of(done));
        var all = Uni.createFrom().voidItem();
        for (var stage : stages) {
            all = all.chain(() -> session.persistAll(stage.toArray())).chain(session::flush);
        }
        return all.chain(() -> search.fill(session))
                .chain(() -> audit.append(session, scope, "load", "ReferenceData", checksum, "all"));
    }

    /** Rows in an order in which each finds what it refers to. */
    private static List<List<?>> stages(ReferenceSet set) {
        var bodies = set.bodies().stream().collect(Collectors.toMap(GovernanceBody::code, Function.identity()));
        var subjects = new Subjects();
        var meetings = new ArrayList<Object>();
        var forceOfMeeting = new HashMap<String, String>();
        for (var meeting : set.meetings()) {
            var body = bodies.get(meeting.bodyCode());
            if (body == null) {
                throw new IllegalStateException("meeting of an unknown body: " + meeting.reference());
            }
            forceOfMeeting.put(meeting.reference(), body.identity().force());
            meetings.addAll(
                    new MeetingRows(meeting, body, set.confirming(meeting).orElse(null), subjects).rows());
        }
        var scrutiny = new ArrayList<Object>();
        for (var report : set.reports()) {
            var force = forceOfMeeting.get(report.forMeeting());
            if (force == null) {
                throw new IllegalStateException("report for an unknown meeting: " + report.reference());
            }
            scrutiny.addAll(new ScrutinyRows(report, force, subjects).rows());
        }
        var membership = new MembershipRows();
        set.deepDives().forEach(dive -> scrutiny.add(ScrutinyRows.deepDive(dive, subjects)));
        var bodyRows = set.bodies().stream().map(ReferenceLoad::bodyRow).toList();
        return List.of(
                bodyRows,
                membership.seats(),
                membership.termsAndGroups(),
                DecisionRows.all(),
                meetings,
                ProgrammeRows.all(meetings.stream()
                        .filter(MeetingRow.class::isInstance)
                        .map(MeetingRow.class::cast)
                        .collect(Collectors.toMap(row -> row.reference, Function.identity()))),
                scrutiny,
                WatchRows.all(set, bodyRows),
                subjects.links(set.crosswalk()));
    }

    private static BodyRow bodyRow(GovernanceBody body) {
        var identity = body.identity();
        var row = new BodyRow();
        row.code = identity.code();
        row.name = identity.name();
        row.kind = body.kind();
        row.forceCode = identity.force();
        row.nation = identity.nation();
        row.host = identity.host();
        row.chairRole = identity.chairRole();
        row.frequency = identity.frequency();
        row.purpose = identity.purpose();
        row.source = identity.source();
        return row;
    }
}
