package uk.answerable.complaints.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.timeliness.rules.Span;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.CalendarDays;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.events.DomainEvent;

/** What other services are told of a case: ids, dates and counts, never who or what it is about. */
@ApplicationScoped
public class CaseEvents {

    static final String TOPIC = "answerable.complaints.v1";
    static final String RECORDED = "uk.answerable.complaints.case-recorded";
    static final String FINALISED = "uk.answerable.complaints.case-finalised";

    private final TimelinessRule timeliness;
    private final WorkingDays workingDays;
    private final Clock clock;

    @Inject
    CaseEvents(TimelinessRule timeliness, WorkingDays workingDays, Clock clock) {
        this.timeliness = timeliness;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected CaseEvents() {
        this.timeliness = null;
        this.workingDays = null;
        this.clock = null;
    }

    /** Everything that happened to a case that enters the database as it is. */
    public List<DomainEvent> all(ComplaintCase complaint) {
        return switch (complaint) {
            case ComplaintCase.Received received -> List.of();
            case ComplaintCase.Recorded recorded -> List.of(recorded(recorded));
            case ComplaintCase.Finalised finalised ->
                Stream.of(
                                recorded(new ComplaintCase.Recorded(
                                        finalised.identity().atVersion(1), finalised.recordedOn())),
                                finalised(finalised))
                        .toList();
        };
    }

    DomainEvent recorded(ComplaintCase.Recorded recorded) {
        return event(
                RECORDED,
                recorded.identity(),
                data(TimelinessRule.RECORD, recorded.identity(), recorded.recordedOn(), recorded.recordedOn()));
    }

    DomainEvent finalised(ComplaintCase.Finalised finalised) {
        var data = data(TimelinessRule.FINALISE, finalised.identity(), finalised.recordedOn(), finalised.finalisedOn());
        data.put("finalisedOn", finalised.finalisedOn().toString());
        return event(FINALISED, finalised.identity(), data);
    }

    private DomainEvent event(String type, CaseIdentity identity, Map<String, Object> data) {
        return new DomainEvent(TOPIC, type, identity.id().toString(), identity.version(), clock.instant(), data);
    }

    private Map<String, Object> data(String rule, CaseIdentity identity, LocalDate recordedOn, LocalDate doneOn) {
        var received = identity.receivedOn();
        var span = new Span(identity.regime(), received, doneOn, identity.generated());
        var deadline = timeliness.deadline(rule, identity.force(), span);
        var data = new HashMap<String, Object>();
        data.put("caseId", identity.id().toString());
        data.put("force", identity.force());
        data.put("regime", identity.regime().name());
        data.put("receivedOn", received.toString());
        data.put("recordedOn", recordedOn.toString());
        data.put("elapsedWorkingDays", workingDays.between(received, doneOn));
        data.put("elapsedCalendarDays", CalendarDays.between(received, doneOn, List.of()));
        data.put("target", deadline.policy().amount());
        data.put("targetUnit", deadline.policy().unit().words());
        data.put("dueOn", deadline.due().toString());
        data.put("within", deadline.met().orElse(false));
        data.put("generated", identity.generated());
        return data;
    }
}
