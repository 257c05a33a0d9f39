package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import uk.answerable.performance.report.rules.CommentaryText;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionCheck;
import uk.answerable.performance.report.rules.EditionCheck.Checked;
import uk.answerable.performance.report.rules.EditionContent;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionPeriod;
import uk.answerable.performance.report.rules.EditionState;
import uk.answerable.performance.report.rules.PerformanceReport;
import uk.answerable.performance.report.store.EditionStore;
import uk.answerable.performance.report.store.EditionStore.Deed;
import uk.answerable.performance.report.store.ReportStore;

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
    EditionReading reading;

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    CheckerSettings settings;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    /** What edition is wanted of a report. */
    record Wanted(
            String report,
            String period,
            @Nullable Instant asKnownAt,
            @Nullable String reason,
            Optional<Integer> expected) {}

    /** Assembles the next edition, or the one being made anew. */
    Uni<Outcome<Edition>> assemble(Scope scope, Wanted wanted) {
        var now = clock.instant();
        var moment = Optional.ofNullable(wanted.asKnownAt()).orElse(now);
        return switch (EditionPeriod.of(wanted.period(), moment, now)) {
            case Outcome.Refused<EditionPeriod>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<EditionPeriod>(var period) ->
                Ids.read(wanted.report())
                        .map(id -> reports.find(scope, id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                        .chain(report -> report.map(one -> assemble(scope, one, period, moment, wanted))
                                .orElseGet(() ->
                                        refused(ProblemCode.NOT_FOUND, "input.report", "there is no such report")));
        };
    }

    private Uni<Outcome<Edition>> assemble(
            Scope scope, PerformanceReport report, EditionPeriod period, Instant moment, Wanted wanted) {
        return store.latest(scope, report).chain(latest -> {
            var open = latest.filter(edition -> !(edition.state() instanceof EditionState.Published));
            var other = open.filter(edition -> !edition.content().period().equals(period));
            if (other.isPresent()) {
                return refused(
                        ProblemCode.WRONG_STATE,
                        "input.month",
                        "edition %d of %s is not published yet; that comes first"
                                .formatted(
                                        other.get().number(),
                                        other.get().content().period().label()));
            }
            var previous = open.map(
                            edition -> Optional.ofNullable(edition.content().previous()))
                    .orElseGet(() -> latest.map(edition -> edition.content().asKnownAt()));
            return reading.contents(scope, report, period, moment, previous.orElse(null))
                    .map(contents -> step(open, latest, report, contents, wanted, scope))
                    .chain(outcome -> keep(
                            scope,
                            "write",
                            outcome,
                            edition -> new Deed(
                                    "assemble", "number=%d period=%s".formatted(edition.number(), period.label()))));
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
