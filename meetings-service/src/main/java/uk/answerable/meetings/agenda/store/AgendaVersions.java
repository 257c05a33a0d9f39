package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.AgendaLine;
import uk.answerable.meetings.agenda.rules.ItemNumber;
import uk.answerable.meetings.agenda.rules.PublicationDeadline;
import uk.answerable.meetings.agenda.rules.Publishing;
import uk.answerable.meetings.agenda.rules.VersionKind;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.store.MeetingLaw;

/** Versions of published agendas: each keeps what it printed. */
@ApplicationScoped
public class AgendaVersions {

    /** The type of the event by which a version is told; its aggregate version is the agenda's. */
    public static final String PUBLISHED = "uk.answerable.meetings.agenda-published";

    private final MeetingLaw law;
    private final Outbox outbox;

    @Inject
    AgendaVersions(MeetingLaw law, Outbox outbox) {
        this.law = law;
        this.outbox = outbox;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected AgendaVersions() {
        this.law = null;
        this.outbox = null;
    }

    /** Keeps what the agenda prints now as its next version. */
    Uni<Void> add(AgendaWork work, VersionKind kind, @Nullable String reason, List<String> warnings) {
        var session = work.session();
        return session.flush()
                .chain(() -> work.items())
                .chain(items -> session.createSelectionQuery(
                                "select count(*) from AgendaVersionRow v where v.meetingId = :meeting", Long.class)
                        .setParameter("meeting", work.meeting().id)
                        .getSingleResult()
                        .chain(before -> {
                            var agenda = agenda(work, items);
                            var row = new AgendaVersionRow();
                            row.id = Ids.next();
                            row.meetingId = work.meeting().id;
                            row.version = before.intValue() + 1;
                            row.kind = kind;
                            row.publishedAt = work.now();
                            row.reason = reason == null ? null : reason.strip();
                            row.exclusion = Publishing.exclusion(agenda).orElse(null);
                            row.warnings = String.join("\n", warnings);
                            return session.persist(row)
                                    .chain(() -> session.persistAll(lines(row, agenda)))
                                    .chain(() -> outbox.append(session, published(work, row)));
                        }));
    }

    private static Object[] lines(AgendaVersionRow version, Publishing.Agenda agenda) {
        var lines = new ArrayList<AgendaVersionLineRow>();
        for (var line : agenda.lines()) {
            var row = new AgendaVersionLineRow();
            row.id = Ids.next();
            row.versionId = version.id;
            row.position = lines.size();
            row.number = line.number().printed();
            row.heading = line.heading();
            row.part = line.part();
            var exemption = line.exemption();
            row.exemption = exemption == null
                    ? null
                    : "%s, %s".formatted(exemption.regime().title(), exemption.provision());
            lines.add(row);
        }
        return lines.toArray();
    }

    private static DomainEvent published(AgendaWork work, AgendaVersionRow version) {
        var meeting = work.meeting();
        return new DomainEvent(
                "answerable.meetings.v1",
                PUBLISHED,
                meeting.id.toString(),
                version.version,
                work.now(),
                Map.of(
                        "meeting", meeting.reference,
                        "body", meeting.bodyCode,
                        "force", meeting.forceCode,
                        "version", version.version));
    }

    /** What the agenda prints. */
    Publishing.Agenda agenda(AgendaWork work, List<AgendaItemRow> items) {
        return new Publishing.Agenda(
                work.meeting().date,
                latestDay(work).orElse(null),
                work.body().needsExclusionResolution(),
                items.stream().map(AgendaVersions::line).toList());
    }

    private Optional<LocalDate> latestDay(AgendaWork work) {
        return PublicationDeadline.of(work.body(), work.meeting().date, law.policies(), WorkingDays.ofEnglandAndWales())
                .map(PublicationDeadline::latestDay);
    }

    /** Whether the latest day to publish is over. */
    boolean isLate(AgendaWork work) {
        return latestDay(work).filter(work.today()::isAfter).isPresent();
    }

    private static AgendaLine line(AgendaItemRow row) {
        var regime = row.exemptionRegime;
        var provision = row.exemptionProvision;
        return new AgendaLine(
                ItemNumber.parse(row.number).orElseThrow(),
                row.heading,
                row.part,
                regime == null || provision == null ? null : Exemption.of(regime, provision),
                row.kind.equals(AgendaLine.EXCLUSION));
    }
}
