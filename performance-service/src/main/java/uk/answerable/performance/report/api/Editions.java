package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.checker.api.CheckerSettings;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.peer.rules.PeerGroups;
import uk.answerable.performance.peer.store.PeerGroupStore;
import uk.answerable.performance.reading.store.CalendarStore;
import uk.answerable.performance.report.rules.Assembly;
import uk.answerable.performance.report.rules.CommentaryText;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionCheck;
import uk.answerable.performance.report.rules.EditionCheck.Checked;
import uk.answerable.performance.report.rules.EditionContent;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionMonth;
import uk.answerable.performance.report.rules.EditionQuestion;
import uk.answerable.performance.report.rules.EditionState;
import uk.answerable.performance.report.rules.OfficeRecords;
import uk.answerable.performance.report.rules.PerformanceReport;
import uk.answerable.performance.report.rules.PublicVersion;
import uk.answerable.performance.report.store.EditionStore;
import uk.answerable.performance.report.store.EditionStore.Deed;
import uk.answerable.performance.report.store.ReportStore;
import uk.answerable.performance.series.store.SeriesStore;

/** Takes an edition from step to step: reads what the rules need, lets them decide, keeps what they decided. */
@ApplicationScoped
class Editions {

    @Inject
    ReportStore reports;

    @Inject
    EditionStore store;

    @Inject
    PrintingPress press;

    @Inject
    SeriesStore series;

    @Inject
    PeerGroupStore peers;

    @Inject
    CalendarStore calendar;

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    DisclosurePolicies policies;

    @Inject
    CheckerSettings settings;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    /** What edition is wanted of a report. */
    record Wanted(
            String report,
            String month,
            @Nullable Instant asKnownAt,
            @Nullable String reason,
            Optional<Integer> expected) {}

    /** Assembles the next edition, or the one being made anew. */
    Uni<Outcome<Edition>> assemble(Scope scope, Wanted wanted) {
        var now = clock.instant();
        var moment = Optional.ofNullable(wanted.asKnownAt()).orElse(now);
        return switch (EditionMonth.of(wanted.month(), moment, now)) {
            case Outcome.Refused<YearMonth>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<YearMonth>(var month) ->
                Ids.read(wanted.report())
                        .map(id -> reports.find(scope, id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                        .chain(report -> report.map(one -> assemble(scope, one, month, moment, wanted))
                                .orElseGet(() ->
                                        refused(ProblemCode.NOT_FOUND, "input.report", "there is no such report")));
        };
    }

    private Uni<Outcome<Edition>> assemble(
            Scope scope, PerformanceReport report, YearMonth month, Instant moment, Wanted wanted) {
        return store.latest(scope, report).chain(latest -> {
            var open = latest.filter(edition -> !(edition.state() instanceof EditionState.Published));
            var other = open.filter(edition -> !edition.content().month().equals(month));
            if (other.isPresent()) {
                return refused(
                        ProblemCode.WRONG_STATE,
                        "input.month",
                        "edition %d of %s is not published yet; that comes first"
                                .formatted(
                                        other.get().number(),
                                        other.get().content().month()));
            }
            var previous = open.map(
                            edition -> Optional.ofNullable(edition.content().previous()))
                    .orElseGet(() -> latest.map(edition -> edition.content().asKnownAt()));
            return contents(scope, report, month, moment, previous.orElse(null))
                    .map(contents -> step(open, latest, report, contents, wanted, scope))
                    .chain(outcome -> keep(
                            scope,
                            "write",
                            outcome,
                            edition -> new Deed("assemble", "number=%d month=%s".formatted(edition.number(), month))));
        });
    }

    private Outcome<Edition> step(
            Optional<Edition> open,
            Optional<Edition> latest,
            PerformanceReport report,
            Edition.Contents contents,
            Wanted wanted,
            Scope scope) {
        var office = scope.caller().office();
        var now = clock.instant();
        return open.map(edition -> edition.reassembled(contents, wanted.expected(), office, now))
                .orElseGet(() -> Edition.next(Ids.next(), report, latest, contents, wanted.reason(), office, now));
    }

    /** One statement for every figure, however many topics the edition has, and one each for peers and calendar. */
    private Uni<Edition.Contents> contents(
            Scope scope, PerformanceReport report, YearMonth month, Instant moment, @Nullable Instant previous) {
        return records(scope, report.force(), moment).chain(records -> {
            var question = new EditionQuestion(
                    dictionary, catalogue, report.force(), report.template(), month, moment, records, previous);
            return series.known(scope, question.series())
                    .chain(known -> vertx.executeBlocking(() -> contents(question, known), false));
        });
    }

    private Uni<OfficeRecords> records(Scope scope, String force, Instant moment) {
        var forces = Set.of(force);
        return peers.of(scope, forces, moment)
                .chain(groups -> calendar.of(scope, forces, moment)
                        .map(days -> new OfficeRecords(
                                groups.getOrDefault(force, new PeerGroups(List.of())),
                                days.getOrDefault(force, List.of()))));
    }

    private Edition.Contents contents(EditionQuestion question, Map<SeriesKey, List<Known>> known) {
        return new Edition.Contents(
                Assembly.of(question, known), Assembly.of(question, PublicVersion.of(question, policies, known)));
    }

    Uni<Outcome<Edition>> comment(Scope scope, String id, String topic, String text, Optional<Integer> expected) {
        return change(
                scope,
                "write",
                id,
                edition -> Uni.createFrom()
                        .item(text(edition.content())
                                .check(catalogue, text)
                                .then(checked -> edition.commented(
                                        topic, checked, expected, scope.caller().office(), clock.instant()))),
                edition -> new Deed("comment", "topic=" + topic));
    }

    Uni<Outcome<Edition>> accept(Scope scope, String id, String finding, String reason, Optional<Integer> expected) {
        return change(
                scope,
                "write",
                id,
                edition -> check(edition)
                        .map(checked -> edition.accepted(
                                checked,
                                finding,
                                reason,
                                expected,
                                scope.caller().office(),
                                clock.instant())),
                edition -> new Deed("accept-finding", "finding=" + finding));
    }

    Uni<Outcome<Edition>> signOff(Scope scope, String id, Optional<Integer> expected) {
        return change(
                scope,
                "sign-off",
                id,
                edition -> check(edition)
                        .map(checked -> edition.signedOff(
                                checked, expected, scope.caller().office(), clock.instant())),
                edition -> new Deed("sign-off", "number=" + edition.number()));
    }

    /** The files are printed beside the request; the answer is the signed-off edition where that takes longer. */
    Uni<Outcome<Edition>> publish(Scope scope, String id, boolean toPublic, Optional<Integer> expected) {
        return own(scope, id)
                .chain(found -> found.map(signed -> publish(
                                scope,
                                signed,
                                signed.published(
                                        toPublic, expected, scope.caller().office(), clock.instant())))
                        .orElseGet(Editions::noEdition));
    }

    private Uni<Outcome<Edition>> publish(Scope scope, Edition signed, Outcome<Edition> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Edition> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<Edition>(var edition) ->
                press.publish(scope, signed, edition, edition.openFigures(text(edition.publicContent())));
        };
    }

    private Uni<Outcome<Edition>> change(
            Scope scope,
            String command,
            String id,
            Function<Edition, Uni<Outcome<Edition>>> step,
            Function<Edition, Deed> deed) {
        return own(scope, id)
                .chain(found -> found.map(
                                edition -> step.apply(edition).chain(outcome -> keep(scope, command, outcome, deed)))
                        .orElseGet(() -> refused(ProblemCode.NOT_FOUND, "input.edition", "there is no such edition")));
    }

    /** A whole edition of a force the caller's office belongs to; the public version is nobody's to change. */
    Uni<Optional<Edition>> own(Scope scope, String id) {
        return Ids.read(id)
                .map(key -> store.whole(scope, List.of(key))
                        .map(found -> Optional.ofNullable(found.get(key))
                                .filter(edition -> seesAll(scope, EditionEntry.of(edition)))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Outcome<Edition>> keep(
            Scope scope, String command, Outcome<Edition> outcome, Function<Edition, Deed> deed) {
        return switch (outcome) {
            case Outcome.Refused<Edition> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<Edition>(var edition) -> store.save(scope, command, edition, deed.apply(edition));
        };
    }

    /** What does not hold in an edition; the checks run away from the event loop and end when their time is out. */
    Uni<Checked> check(Edition edition) {
        var until =
                System.nanoTime() + Duration.ofSeconds(settings.maxSeconds()).toNanos();
        return vertx.executeBlocking(
                () -> EditionCheck.of(
                        edition.content(),
                        edition.commentary(),
                        catalogue,
                        text(edition.content()),
                        () -> System.nanoTime() - until > 0),
                false);
    }

    CommentaryText text(EditionContent content) {
        return new CommentaryText(dictionary, content);
    }

    /** Whether the caller sees the edition as the office has it; others see what is public of it. */
    static boolean seesAll(Scope scope, EditionEntry entry) {
        return scope.permits("ReportEdition", "read", Place.ofForce(Place.ANY, entry.force()));
    }

    private static Uni<Outcome<Edition>> noEdition() {
        return refused(ProblemCode.NOT_FOUND, "input.edition", "there is no such edition");
    }

    private static Uni<Outcome<Edition>> refused(ProblemCode code, String field, String message) {
        return Uni.createFrom().item(Outcome.refused(Refusal.ofField(code, field, message)));
    }
}
