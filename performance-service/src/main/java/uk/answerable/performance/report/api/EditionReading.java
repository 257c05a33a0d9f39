package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.peer.rules.PeerGroups;
import uk.answerable.performance.peer.store.PeerGroupStore;
import uk.answerable.performance.qualitative.store.QualitativeStore;
import uk.answerable.performance.reading.store.CalendarStore;
import uk.answerable.performance.recurring.store.RecurringStore;
import uk.answerable.performance.report.rules.Assembly;
import uk.answerable.performance.report.rules.Audience;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionContext;
import uk.answerable.performance.report.rules.EditionPeriod;
import uk.answerable.performance.report.rules.EditionQuestion;
import uk.answerable.performance.report.rules.OfficeRecords;
import uk.answerable.performance.report.rules.PerformanceReport;
import uk.answerable.performance.report.rules.PublicVersion;
import uk.answerable.performance.series.store.SeriesStore;

/** Reads what an edition is assembled from, and assembles it away from the event loop. */
@ApplicationScoped
class EditionReading {

    @Inject
    SeriesStore series;

    @Inject
    PeerGroupStore peers;

    @Inject
    CalendarStore calendar;

    @Inject
    RecurringStore recurring;

    @Inject
    QualitativeStore qualitative;

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    DisclosurePolicies policies;

    @Inject
    Vertx vertx;

    /** One statement for every figure, however many topics the edition has, and one for each thing beside them. */
    Uni<Edition.Contents> contents(
            Scope scope, PerformanceReport report, EditionPeriod period, Instant moment, @Nullable Instant previous) {
        var forces = Set.of(report.force());
        return Uni.combine()
                .all()
                .unis(
                        peers.of(scope, forces, moment),
                        calendar.of(scope, forces, moment),
                        recurring.asKnownAt(scope, report.force(), moment, period.end()),
                        qualitative.asKnownAt(scope, report.force(), moment))
                .asTuple()
                .chain(beside -> {
                    var question = new EditionQuestion(
                            dictionary,
                            catalogue,
                            report.force(),
                            report.template(),
                            period,
                            moment,
                            new OfficeRecords(
                                    beside.getItem1().getOrDefault(report.force(), new PeerGroups(List.of())),
                                    beside.getItem2().getOrDefault(report.force(), List.of())),
                            previous);
                    var context = new EditionContext(Audience.OFFICE, beside.getItem3(), beside.getItem4());
                    return series.known(scope, question.series())
                            .chain(known -> vertx.executeBlocking(() -> contents(question, known, context), false));
                });
    }

    private Edition.Contents contents(
            EditionQuestion question, Map<SeriesKey, List<Known>> known, EditionContext context) {
        return new Edition.Contents(
                Assembly.of(question, known, context),
                Assembly.of(question, PublicVersion.of(question, policies, known), context.toPublic()));
    }
}
