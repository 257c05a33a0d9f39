package uk.answerable.meetings.paper.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.paper.rules.PaperAuthor;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.rules.PaperPublishing;
import uk.answerable.meetings.paper.rules.PaperStep;
import uk.answerable.meetings.paper.rules.PaperTemplate;

/** Papers by the officer of the body that meets: asked for and taken to items. */
@ApplicationScoped
public class PaperKeeping {

    private static final String PERMISSION = "keep-agenda";
    private static final int LONGEST = 500;

    private final MeetingChanges changes;
    private final AuditTrail audit;
    private final PaperTemplate template;
    private final MeetingLaw law;
    private final JointReads reads;

    @Inject
    PaperKeeping(MeetingChanges changes, AuditTrail audit, PaperTemplate template, MeetingLaw law, JointReads reads) {
        this.changes = changes;
        this.audit = audit;
        this.template = template;
        this.law = law;
        this.reads = reads;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PaperKeeping() {
        this.changes = null;
        this.audit = null;
        this.template = null;
        this.law = null;
        this.reads = null;
    }

    /** A paper as it is asked for. */
    public record Asked(
            String title,
            PaperAuthor author,
            @Nullable String reference,
            @Nullable Marking marking) {}

    /** What is done to a paper, and what the audit trail says of it: codes, dates and numbers only. */
    record Act(UUID paper, String name, String detail) {}

    /** Asks an office for a paper to an item. */
    public Uni<Outcome<UUID>> ask(Scope scope, String meeting, String item, Asked asked) {
        return atItem(scope, meeting, item, at -> {
            var refusal = refusal(asked, at);
            if (refusal != null) {
                return refused(refusal);
            }
            return deadlines(at).chain(deadlines -> {
                var row = new PaperRow();
                row.id = Ids.next();
                row.bodyCode = at.meeting().bodyCode;
                row.bodyKind = at.meeting().bodyKind;
                row.forceCode = at.meeting().forceCode;
                row.author = asked.author();
                row.title = asked.title().strip();
                row.reference = asked.reference();
                row.marking = asked.marking();
                row.dueOn = deadlines.stream()
                        .filter(deadline -> deadline.step() == PaperStep.SENT)
                        .map(PaperDeadline::by)
                        .findFirst()
                        .orElse(null);
                return at.session()
                        .persist(row)
                        .chain(() -> at.session().flush())
                        .chain(() -> consult(at, row.id))
                        .replaceWith(Outcome.done(new Act(row.id, "ask-for", "item=" + at.item().number)));
            });
        });
    }

    private static @Nullable Refusal refusal(Asked asked, AtItem at) {
        if (asked.title().isBlank() || asked.title().length() > LONGEST) {
            return Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "input.title", "give it a title, in %d characters".formatted(LONGEST));
        }
        return asked.author() == PaperAuthor.COMMISSIONERS_OFFICE && !isPanel(at.meeting())
                ? Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.author",
                        "of a board's own office the author is BODY; the commissioner's office writes for panels")
                : null;
    }

    private static boolean isPanel(MeetingRow meeting) {
        return meeting.bodyKind == BodyKind.POLICE_AND_CRIME_PANEL;
    }

    /** Takes a paper that the officer may read to another item, of the same meeting or another. */
    public Uni<Outcome<UUID>> take(Scope scope, UUID paper, String meeting, String item) {
        return atItem(
                scope,
                meeting,
                item,
                at -> WholePapers.of(reads.in(at.session()), List.of(paper)).chain(found -> {
                    var sight = new PaperSight(scope);
                    if (found.isEmpty() || sight.of(found.getFirst()).isEmpty()) {
                        return refused(unknown());
                    }
                    var entry = found.getFirst();
                    if (entry.consultations().stream()
                            .anyMatch(one -> one.item().id.equals(at.item().id))) {
                        return refused(Refusal.ofField(
                                ProblemCode.ALREADY_DONE, "input.item", "the paper is taken to that item already"));
                    }
                    return switch (PaperPublishing.take(entry.isClosed(), at.item().part)) {
                        case Outcome.Refused<Part>(var reasons) ->
                            Uni.createFrom().item(Outcome.<Act>refused(reasons));
                        case Outcome.Done<Part> done ->
                            consult(at, paper)
                                    .replaceWith(Outcome.done(new Act(paper, "take-to", "item=" + at.item().number)));
                    };
                }));
    }

    private static Uni<Void> consult(AtItem at, UUID paper) {
        return at.session()
                .createSelectionQuery("select count(*) from PaperConsultationRow c where c.itemId = :item", Long.class)
                .setParameter("item", at.item().id)
                .getSingleResult()
                .chain(before -> {
                    var row = new PaperConsultationRow();
                    row.id = Ids.next();
                    row.paperId = paper;
                    row.itemId = at.item().id;
                    row.meetingId = at.meeting().id;
                    row.place = before.intValue() + 1;
                    return at.session().persist(row);
                });
    }

    /** An item with its meeting, while nobody else changes that. */
    record AtItem(Mutiny.Session session, MeetingRow meeting, AgendaItemRow item) {}

    /** Works on an item of a meeting whose officer the caller is; what is done has its audit entry. */
    Uni<Outcome<UUID>> atItem(Scope scope, String meeting, String item, Function<AtItem, Uni<Outcome<Act>>> work) {
        return changes.within(
                scope,
                meeting,
                PERMISSION,
                (session, row) -> session.createSelectionQuery(
                                "from AgendaItemRow i where i.meetingId = :meeting and i.number = :number",
                                AgendaItemRow.class)
                        .setParameter("meeting", row.id)
                        .setParameter("number", item)
                        .getSingleResultOrNull()
                        .chain(found -> found == null
                                ? refused(Refusal.ofField(
                                        ProblemCode.NOT_FOUND, "input.item", "the agenda has no item " + item))
                                : work.apply(new AtItem(session, row, found)))
                        .chain(outcome -> audited(session, scope, outcome)));
    }

    private Uni<Outcome<UUID>> audited(Mutiny.Session session, Scope scope, Outcome<Act> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Act>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<Act>(var act) ->
                session.flush()
                        .chain(() -> audit.append(
                                session, scope, act.name(), "Paper", act.paper().toString(), act.detail()))
                        .replaceWith(Outcome.done(act.paper()));
        };
    }

    /** The steps of a paper for a meeting, each with its last day. */
    Uni<List<PaperDeadline>> deadlines(AtItem at) {
        return at.session()
                .find(BodyRow.class, at.meeting().bodyCode)
                .map(body -> template.deadlines(MeetingLaw.body(body), at.meeting().date, law.policies()));
    }

    static Refusal unknown() {
        return Refusal.ofField(ProblemCode.NOT_FOUND, "input.paper", "there is no such paper");
    }

    static Uni<Outcome<Act>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
