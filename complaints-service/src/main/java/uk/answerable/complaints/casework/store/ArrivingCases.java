package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.casework.store.NewCases.Coming;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.store.GroupCommit;
import uk.answerable.kernel.store.Sessions;

/**
 * Cases that arrive at the same time. Those about one force would wait for each other anyway, for their references and
 * for the audit trail: they go in together, each answered by itself.
 */
@ApplicationScoped
public class ArrivingCases {

    private static final int MOST_TOGETHER = 64;

    private final Sessions sessions;
    private final NewCases newCases;
    private final GroupCommit<Coming, Outcome<ComplaintCase>> together;

    @Inject
    ArrivingCases(Sessions sessions, NewCases newCases, Vertx vertx) {
        this.sessions = sessions;
        this.newCases = newCases;
        this.together = new GroupCommit<>(vertx, MOST_TOGETHER, this::receive);
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ArrivingCases() {
        this.sessions = null;
        this.newCases = null;
        this.together = null;
    }

    /** Takes a case in, numbered. */
    public Uni<Outcome<ComplaintCase>> receive(Scope scope, Intake intake, Circumstances circumstances) {
        return together.submit(intake.force(), new Coming(scope, intake, circumstances));
    }

    private Uni<List<Outcome<ComplaintCase>>> receive(List<Coming> coming) {
        var force = coming.getFirst().intake().force();
        return sessions.write(session ->
                newCases.receive(session, force, coming).chain(outcomes -> numbered(session, force, outcomes)));
    }

    private Uni<List<Outcome<ComplaintCase>>> numbered(
            Mutiny.Session session, String force, List<Outcome<ComplaintCase>> outcomes) {
        var received = new ArrayList<ComplaintCase>();
        outcomes.forEach(outcome -> outcome.map(received::add));
        return newCases.number(session, force, received).map(all -> {
            var next = all.iterator();
            return outcomes.stream()
                    .map(outcome -> outcome.map(one -> next.next()))
                    .toList();
        });
    }
}
