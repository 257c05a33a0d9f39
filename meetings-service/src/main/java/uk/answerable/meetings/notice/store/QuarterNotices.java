package uk.answerable.meetings.notice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.meetings.notice.rules.NoticeTimes;
import uk.answerable.meetings.notice.rules.ScrutinyDue;
import uk.answerable.meetings.quarterly.rules.ScrutinyDeadline;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;
import uk.answerable.meetings.quarterly.rules.ScrutinyVersion;
import uk.answerable.meetings.quarterly.store.QuarterlyStore;
import uk.answerable.meetings.quarterly.store.QuarterlyWork;

/** The scrutiny of quarters, told to the office that asks and to the force that answers. */
@ApplicationScoped
public class QuarterNotices implements NoticeSource {

    private final ScrutinyDue rules;
    private final NoticeTimes times;
    private final ScrutinyPolicies policies;

    @Inject
    QuarterNotices(ScrutinyDue rules, NoticeTimes times, ScrutinyPolicies policies) {
        this.rules = rules;
        this.times = times;
        this.policies = policies;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return QuarterlyStore.near(session, today.minusDays(times.horizon(today)), today.plusDays(times.horizon(today)))
                .map(works -> works.stream()
                        .flatMap(work -> rules.of(quarter(work), today).stream())
                        .toList());
    }

    private ScrutinyDue.Quarter quarter(QuarterlyWork work) {
        var row = work.row();
        var policy = work.policy(policies);
        return new ScrutinyDue.Quarter(
                row.id.toString(),
                row.reference,
                row.bodyCode,
                row.forceCode,
                row.stage,
                policy.map(said -> said.reportDue(work.meeting()))
                        .map(ScrutinyDeadline::due)
                        .orElse(null),
                policy.map(said -> said.responseDue(work.meeting()))
                        .map(ScrutinyDeadline::due)
                        .orElse(null),
                reached(work));
    }

    /** The first version of the side whose turn it was. */
    private static @Nullable LocalDate reached(QuarterlyWork work) {
        return work.scrutiny().versions().stream()
                .filter(version -> version.side() == side(work.row().stage))
                .min(Comparator.comparing(ScrutinyVersion::version))
                .map(ScrutinyVersion::on)
                .orElse(null);
    }

    private static ScrutinySide side(ScrutinyStage stage) {
        return switch (stage) {
            case DRAFT, SENT -> ScrutinySide.REPORT;
            case ANSWERED -> ScrutinySide.RESPONSE;
            case PUBLISHED -> ScrutinySide.PUBLICATION;
        };
    }
}
