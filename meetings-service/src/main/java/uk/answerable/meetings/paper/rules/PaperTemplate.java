package uk.answerable.meetings.paper.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.agenda.rules.PublicationDeadline;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;

/** What a body asks of a paper, each step worked back from the day of its meeting. */
public record PaperTemplate(List<PaperPolicy> policies, WorkingDays calendar) {

    public PaperTemplate {
        policies = List.copyOf(policies);
    }

    /** The clearances papers of that body need; none where its template asks for none. */
    public List<Clearance> clearances(GovernanceBody body, LocalDate meeting) {
        return Arrays.stream(Clearance.values())
                .filter(clearance -> policy(body, meeting, clearance.step()).isPresent())
                .toList();
    }

    /** Every step with its day, in the order of the days; none for a body without a template. */
    public List<PaperDeadline> deadlines(GovernanceBody body, LocalDate meeting, MeetingPolicies law) {
        return published(body, meeting, law)
                .map(published -> {
                    var all = new ArrayList<PaperDeadline>();
                    Stream.of(PaperStep.values())
                            .filter(step -> step != PaperStep.PUBLISHED)
                            .flatMap(step -> policy(body, meeting, step).stream())
                            .map(policy -> before(policy, published.by()))
                            .sorted(Comparator.comparing(PaperDeadline::by).thenComparing(PaperDeadline::step))
                            .forEach(all::add);
                    all.add(published);
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    /** By statute where one sets clear days, else by the body's own template. */
    private Optional<PaperDeadline> published(GovernanceBody body, LocalDate meeting, MeetingPolicies law) {
        return PublicationDeadline.of(body, meeting, law, calendar)
                .map(deadline -> new PaperDeadline(
                        PaperStep.PUBLISHED,
                        deadline.latestDay(),
                        deadline.status(),
                        deadline.source(),
                        deadline.explanation()))
                .or(() -> policy(body, meeting, PaperStep.PUBLISHED).map(policy -> {
                    var reckoning = calendar.clearDaysBefore(meeting, policy.workingDays());
                    return new PaperDeadline(
                            policy.step(), reckoning.result(), policy.status(), policy.source(), reckoning.sentences());
                }));
    }

    private PaperDeadline before(PaperPolicy policy, LocalDate published) {
        var reckoning = calendar.before(published, policy.workingDays());
        return new PaperDeadline(
                policy.step(), reckoning.result(), policy.status(), policy.source(), reckoning.sentences());
    }

    private Optional<PaperPolicy> policy(GovernanceBody body, LocalDate meeting, PaperStep step) {
        return policies.stream()
                .filter(policy -> policy.bodyKind() == body.kind() && policy.step() == step)
                .filter(policy -> policy.inForceOn(meeting))
                .findFirst();
    }
}
