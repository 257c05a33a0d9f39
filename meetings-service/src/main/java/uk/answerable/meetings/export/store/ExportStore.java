package uk.answerable.meetings.export.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.agenda.store.AgendaStore;
import uk.answerable.meetings.agenda.store.PackMarking;
import uk.answerable.meetings.body.store.BodyStore;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.export.rules.Pack;
import uk.answerable.meetings.export.rules.Pack.Fact;
import uk.answerable.meetings.export.rules.Sheet;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.store.GovernanceStore;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.minutes.store.MinutesStore;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** Packs to take away, each of what the caller may read and nothing more. Empty for what is unknown. */
@ApplicationScoped
public class ExportStore {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final BodyStore bodies;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final MinutesStore minutes;
    private final ActionStore actions;
    private final ScrutinyStore scrutiny;
    private final MeetingLaw law;
    private final GovernanceStore records;
    private final RecordRules recordRules;

    @Inject
    ExportStore(
            BodyStore bodies,
            MeetingStore meetings,
            AgendaStore agendas,
            MinutesStore minutes,
            ActionStore actions,
            ScrutinyStore scrutiny,
            MeetingLaw law,
            GovernanceStore records,
            RecordRules recordRules) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.actions = actions;
        this.scrutiny = scrutiny;
        this.law = law;
        this.records = records;
        this.recordRules = recordRules;
    }

    /** Every action of a body. */
    public Uni<Optional<Pack>> actionsOfBody(Scope scope, String body) {
        return bodies.byCodes(scope, List.of(body)).chain(rows -> {
            if (rows.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
            }
            var name = rows.getFirst().name;
            return actions.ofBody(scope, body)
                    .map(found -> Optional.of(new Pack(
                            "actions-" + body,
                            "Actions of " + name,
                            List.of(new Fact("Body", name)),
                            List.of(ActionSheet.of(scope, found)))));
        });
    }

    /** A force's records of governance, a table a kind; of one kind where it is named. */
    public Uni<Optional<Pack>> records(Scope scope, String force, @Nullable String kind, LocalDate today) {
        return records.ofForce(scope, force, kind)
                .map(found -> found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pack(
                                "records-" + force,
                                "Records of governance",
                                List.of(new Fact("Force", force), new Fact("As on", DAY.format(today))),
                                RecordSheets.of(scope, recordRules, found, today))));
    }

    /** A meeting: agenda, minutes and the actions they raised. */
    public Uni<Optional<Pack>> meeting(Scope scope, String reference) {
        return meetings.byReference(scope, reference)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : meeting(scope, rows.getFirst()).map(Optional::of));
    }

    private Uni<Pack> meeting(Scope scope, MeetingRow meeting) {
        var ids = List.of(meeting.id);
        var sheets = new ArrayList<Sheet>();
        var facts = facts(meeting);
        return agendas.ofMeetings(scope, ids)
                .invoke(entries -> sheets.add(MeetingSheets.agenda(scope, entries, law)))
                .chain(entries -> scrutiny.reportsOfMeetings(scope, ids)
                        .invoke(reports -> PackMarking.of(scope, meeting.id, entries, reports)
                                .ifPresent(marking -> facts.add(new Fact("Marking", marking.words())))))
                .chain(() -> minutes.ofMeetings(scope, ids))
                .invoke(paragraphs -> sheets.add(MeetingSheets.minutes(paragraphs)))
                .chain(() -> actions.ofMeetings(scope, ids))
                .invoke(found -> sheets.add(ActionSheet.of(scope, found)))
                .map(done -> new Pack(
                        meeting.reference, "%s, %s".formatted(meeting.title, DAY.format(meeting.date)), facts, sheets));
    }

    private static List<Fact> facts(MeetingRow meeting) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Reference", meeting.reference));
        facts.add(new Fact("Date", DAY.format(meeting.date)));
        if (meeting.startTime != null) {
            facts.add(new Fact("Start", meeting.startTime.toString()));
        }
        if (!meeting.venue.isEmpty()) {
            facts.add(new Fact("Place", meeting.venue));
        }
        return facts;
    }

    /** A scrutiny report: requests beside answers, assessments, what stays unanswered, what is disputed. */
    public Uni<Optional<Pack>> scrutiny(Scope scope, String reference) {
        return scrutiny.reportByReference(scope, reference)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : scrutiny(scope, rows.getFirst()).map(Optional::of));
    }

    private Uni<Pack> scrutiny(Scope scope, ScrutinyReportRow report) {
        List<UUID> ids = List.of(report.id);
        var sheets = new ArrayList<Sheet>();
        return scrutiny.requestsOfReports(scope, ids)
                .chain(requests -> scrutiny.answersOfRequests(
                                scope,
                                requests.stream().map(request -> request.id).toList())
                        .invoke(answers -> sheets.add(ScrutinySheets.requests(requests, answers))))
                .chain(() -> scrutiny.assessmentsOfReports(scope, ids))
                .invoke(rows -> sheets.add(ScrutinySheets.assessments(rows)))
                .chain(() -> scrutiny.asksOfReports(scope, ids))
                .invoke(rows -> sheets.add(ScrutinySheets.unanswered(rows)))
                .chain(() -> scrutiny.claimsOfReports(scope, ids))
                .chain(claims -> scrutiny.positionsOfClaims(
                                scope, claims.stream().map(claim -> claim.id).toList())
                        .invoke(positions -> sheets.add(ScrutinySheets.disputed(claims, positions))))
                .map(done -> new Pack(report.reference, report.title, facts(report), sheets));
    }

    private static List<Fact> facts(ScrutinyReportRow report) {
        LocalDate date = report.date;
        return List.of(
                new Fact("Reference", report.reference),
                new Fact("Date", DAY.format(date)),
                new Fact("Version", report.version),
                new Fact("Author", report.author),
                new Fact("Marking", report.marking));
    }
}
