package uk.answerable.meetings.paper.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.paper.rules.PaperChasing;
import uk.answerable.meetings.paper.rules.PaperPublishing;
import uk.answerable.meetings.paper.rules.PaperTemplate;

/** Papers that are not sent or not cleared on the last day, told to the body that asked for them; never by title. */
@ApplicationScoped
public class PaperNotices implements NoticeSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private static final String AWAITED = """
            select distinct c.paperId from PaperConsultationRow c join MeetingRow m on m.id = c.meetingId
            where m.date >= :today
              and not exists (select 1 from PaperPublicationRow p where p.consultationId = c.id)
            """;

    private final PaperTemplate template;
    private final MeetingLaw law;
    private final JointReads reads;

    @Inject
    PaperNotices(PaperTemplate template, MeetingLaw law, JointReads reads) {
        this.template = template;
        this.law = law;
        this.reads = reads;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return session.createSelectionQuery(AWAITED, UUID.class)
                .setParameter("today", today)
                .getResultList()
                .chain(ids -> WholePapers.of(reads.in(session), ids))
                .map(found -> found.stream()
                        .flatMap(entry -> entry.consultations().stream()
                                .filter(one -> one.publications().isEmpty())
                                .filter(one -> one.meeting().bodyCode.equals(entry.paper().bodyCode))
                                .filter(one -> !one.meeting().date.isBefore(today))
                                .flatMap(one -> notices(entry, one, today)))
                        .toList());
    }

    private Stream<Notice> notices(PaperEntry entry, PaperEntry.Consultation one, LocalDate today) {
        var body = MeetingLaw.body(entry.body());
        var date = one.meeting().date;
        return PaperChasing.of(
                        template.deadlines(body, date, law.policies()),
                        !entry.versions().isEmpty(),
                        PaperPublishing.missing(template.clearances(body, date), entry.given()),
                        today)
                .stream()
                .map(chased -> {
                    var what = "A paper for item %s of %s".formatted(one.item().number, one.meeting().reference);
                    return new Notice(
                            chased.late() ? "paper-late" : "paper-due",
                            "%s %s".formatted(one.row().id, chased.step()),
                            chased.by(),
                            entry.paper().bodyCode,
                            entry.paper().forceCode,
                            entry.paper().bodyCode,
                            "%s is %s".formatted(what, chased.late() ? "late" : "due"),
                            "%s is to be %s by %s."
                                    .formatted(what, chased.step().words(), DAY.format(chased.by())));
                });
    }
}
