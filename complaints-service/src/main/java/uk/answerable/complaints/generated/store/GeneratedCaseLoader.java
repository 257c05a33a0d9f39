package uk.answerable.complaints.generated.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import uk.answerable.complaints.allegation.rules.Allegations;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Course;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.CaseEvents;
import uk.answerable.complaints.casework.store.NewCaseRows;
import uk.answerable.complaints.casework.store.References;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.generated.rules.GeneratedCase;
import uk.answerable.complaints.generated.rules.GeneratedSet;
import uk.answerable.complaints.generated.rules.PlannedMonth;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;

/** Loads the generated cases with their events at the first start, in one transaction, once. */
@ApplicationScoped
public class GeneratedCaseLoader {

    private static final Logger LOG = Logger.getLogger(GeneratedCaseLoader.class);
    private static final String PLAN = "generated-plan.csv";
    private static final String CLAIM =
            "INSERT INTO loaded_set (name, loaded_at) VALUES (:name, now()) ON CONFLICT DO NOTHING";

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    CaseEvents events;

    @Inject
    NewCaseRows rows;

    @Inject
    References references;

    @Inject
    Clocks clocks;

    @Inject
    WorkingDays workingDays;

    void onStart(@Observes StartupEvent start, @ConfigProperty(name = "answerable.reference-data") String wanted)
            throws Throwable {
        if (wanted.equals("load")) {
            var loaded = VertxContextSupport.subscribeAndAwait(this::load);
            LOG.infof("Generated cases: %d loaded", loaded);
        }
    }

    /** How many were loaded: none when they are in already. */
    Uni<Integer> load() {
        var scope = Scope.ofService("reference data", MatrixFile.get());
        return sessions.write(session -> session.createNativeQuery(CLAIM)
                .setParameter("name", PLAN)
                .executeUpdate()
                .chain(claimed -> claimed == 0 ? Uni.createFrom().item(0) : insert(session, scope, cases())));
    }

    private Uni<Integer> insert(Mutiny.Session session, Scope scope, List<GeneratedCase> cases) {
        var byYear = cases.stream()
                .collect(groupingBy(
                        made -> new ForceYear(made.force(), made.receivedOn().getYear())));
        return Multi.createFrom()
                .iterable(byYear.entrySet())
                .onItem()
                .transformToUniAndConcatenate(year -> references
                        .take(
                                session,
                                year.getKey().force(),
                                year.getKey().year(),
                                year.getValue().size())
                        .chain(first -> insert(session, year.getKey(), first, year.getValue())))
                .collect()
                .asList()
                .call(() -> audit.append(
                        session, scope, "load", "ComplaintCaseList", PLAN, "generated cases: " + cases.size()))
                .replaceWith(cases.size());
    }

    private Uni<Void> insert(Mutiny.Session session, ForceYear year, int first, List<GeneratedCase> cases) {
        var numbered = new ArrayList<ComplaintCase>();
        for (var made : cases) {
            numbered.add(complaint(made, References.text(year.year(), first + numbered.size())));
        }
        return rows.insert(session, numbered)
                .chain(() -> outbox.append(
                        session,
                        numbered.stream()
                                .flatMap(complaint -> events.all(complaint).stream())
                                .toList()));
    }

    /** Dates only: a made-up case has neither allegations nor a handling. */
    private static ComplaintCase complaint(GeneratedCase made, String reference) {
        var received = made.receivedOn();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Recorded(made.recordedOn(), Optional.empty()));
        made.suspended().forEach(pause -> {
            steps.add(new Step.Suspended(pause.from()));
            steps.add(new Step.Resumed(pause.to()));
        });
        made.finalisedOn().map(Step.Finalised::new).ifPresent(steps::add);
        var identity = new CaseIdentity(
                Ids.next(),
                reference,
                made.force(),
                AppropriateAuthority.CHIEF_OFFICER,
                Regime.ofDate(received),
                LocalModel.BASIC,
                received,
                received,
                true,
                steps.size());
        return new ComplaintCase(identity, Allegations.NONE, new Course(steps));
    }

    private List<GeneratedCase> cases() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = new InputStreamReader(Objects.requireNonNull(loader.getResourceAsStream(PLAN), PLAN), UTF_8)) {
            return GeneratedSet.of(PlannedMonth.read(file), clocks, workingDays);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ForceYear(String force, int year) {}
}
