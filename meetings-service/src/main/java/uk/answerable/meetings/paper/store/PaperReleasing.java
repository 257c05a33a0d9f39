package uk.answerable.meetings.paper.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.paper.rules.Clearance;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.rules.PaperPublishing;
import uk.answerable.meetings.paper.rules.PaperPublishing.Next;
import uk.answerable.meetings.paper.rules.PaperReach;
import uk.answerable.meetings.paper.rules.PaperTemplate;
import uk.answerable.meetings.paper.rules.PublicationStep;
import uk.answerable.meetings.paper.store.PaperEntry.Consultation;
import uk.answerable.meetings.paper.store.PaperKeeping.Act;
import uk.answerable.meetings.paper.store.PaperKeeping.AtItem;

/** Publishes papers with their items, and releases private ones by decision: each a publication that stays. */
@ApplicationScoped
public class PaperReleasing {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** The public record looks at the meeting again. */
    private static final String CHANGED = "INSERT INTO public_change (kind, key) VALUES ('MEETING', :meeting)";

    private final PaperKeeping keeping;
    private final PaperTemplate template;
    private final JointReads reads;

    @Inject
    PaperReleasing(PaperKeeping keeping, PaperTemplate template, JointReads reads) {
        this.keeping = keeping;
        this.template = template;
        this.reads = reads;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PaperReleasing() {
        this.keeping = null;
        this.template = null;
        this.reads = null;
    }

    /** Publishes the newest version with its item: of a public one to everybody, of a private one to the members. */
    public Uni<Outcome<UUID>> publish(
            Scope scope, UUID paper, String meeting, String item, @Nullable String reason, Instant now) {
        return atPaper(
                scope,
                paper,
                meeting,
                item,
                (at, entry) -> keeping.deadlines(at).chain(deadlines -> {
                    var one = consultation(entry, at);
                    var version =
                            entry.newest().map(newest -> newest.row().number).orElse(null);
                    var standing = new PaperPublishing.Standing(
                            at.item().published,
                            at.item().part,
                            version,
                            one.earlier(),
                            missing(at, entry),
                            latest(deadlines));
                    return switch (PaperPublishing.publish(standing, today(now), reason)) {
                        case Outcome.Refused<Next>(var reasons) ->
                            Uni.createFrom().item(Outcome.<Act>refused(reasons));
                        case Outcome.Done<Next>(var next) -> {
                            var row = publication(scope, one, now);
                            row.step = next.step();
                            row.reach = next.reach();
                            row.version = Objects.requireNonNull(version);
                            row.reason = reason == null ? null : reason.strip();
                            yield keep(at, row, "publish");
                        }
                    };
                }));
    }

    /** Makes public what was for the members, from now on and by decision only. */
    public Uni<Outcome<UUID>> release(
            Scope scope, UUID paper, String meeting, String item, String decision, LocalDate decidedOn, Instant now) {
        return atPaper(scope, paper, meeting, item, (at, entry) -> {
            var one = consultation(entry, at);
            return switch (PaperPublishing.release(one.earlier(), decision, decidedOn, today(now))) {
                case Outcome.Refused<Integer>(var reasons) -> Uni.createFrom().item(Outcome.<Act>refused(reasons));
                case Outcome.Done<Integer>(var version) -> {
                    var row = publication(scope, one, now);
                    row.step = PublicationStep.RELEASED;
                    row.reach = PaperReach.PUBLIC;
                    row.version = version;
                    row.decision = decision.strip();
                    row.decidedOn = decidedOn;
                    yield keep(at, row, "release");
                }
            };
        });
    }

    private Uni<Outcome<UUID>> atPaper(
            Scope scope,
            UUID paper,
            String meeting,
            String item,
            BiFunction<AtItem, PaperEntry, Uni<Outcome<Act>>> work) {
        var sight = new PaperSight(scope);
        return keeping.atItem(
                scope,
                meeting,
                item,
                at -> WholePapers.of(reads.in(at.session()), List.of(paper))
                        .chain(found -> found.stream()
                                .flatMap(whole -> sight.of(whole).stream())
                                .filter(entry -> entry.consultations().stream()
                                        .anyMatch(one -> one.item().id.equals(at.item().id)))
                                .findFirst()
                                .map(entry -> work.apply(at, entry))
                                .orElseGet(() -> PaperKeeping.refused(PaperKeeping.unknown()))));
    }

    private static Consultation consultation(PaperEntry entry, AtItem at) {
        return entry.consultations().stream()
                .filter(one -> one.item().id.equals(at.item().id))
                .findFirst()
                .orElseThrow();
    }

    /** What another body cleared and published needs no clearance here. */
    private Set<Clearance> missing(AtItem at, PaperEntry entry) {
        if (!entry.paper().bodyCode.equals(at.meeting().bodyCode)) {
            return Set.of();
        }
        return PaperPublishing.missing(
                template.clearances(MeetingLaw.body(entry.body()), at.meeting().date), entry.given());
    }

    private static @Nullable LocalDate latest(Collection<PaperDeadline> deadlines) {
        return deadlines.stream()
                .map(PaperDeadline::by)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static PaperPublicationRow publication(Scope scope, Consultation one, Instant now) {
        var row = new PaperPublicationRow();
        row.id = Ids.next();
        row.consultationId = one.row().id;
        row.paperId = one.row().paperId;
        row.meetingId = one.row().meetingId;
        row.sequence = one.publications().size() + 1;
        row.publishedAt = now;
        row.office = scope.caller().office();
        return row;
    }

    private static Uni<Outcome<Act>> keep(AtItem at, PaperPublicationRow row, String act) {
        return at.session()
                .persist(row)
                .chain(() -> at.session().flush())
                .chain(() -> at.session()
                        .createNativeQuery(CHANGED)
                        .setParameter("meeting", row.meetingId.toString())
                        .executeUpdate())
                .replaceWith(Outcome.done(
                        new Act(row.paperId, act, "version=%d reach=%s".formatted(row.version, row.reach))));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, HERE);
    }
}
