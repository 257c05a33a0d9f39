package uk.answerable.complaints.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.timeliness.rules.Span;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.CalendarDays;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.events.DomainEvent;

/**
 * What other services are told of a case: ids, dates and counts, never who or what it is about. A case that was never
 * recorded under Schedule 3 is in none of the figures they keep.
 */
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
        return since(0, complaint);
    }

    /** What the steps of a case after the first {@code held} tell others. */
    List<DomainEvent> since(int held, ComplaintCase complaint) {
        var steps = complaint.course().steps();
        var events = new ArrayList<DomainEvent>();
        for (int i = held; i < steps.size(); i++) {
            var version = complaint.identity().version() - (steps.size() - 1 - i);
            event(complaint, version, steps.get(i)).ifPresent(events::add);
        }
        return events;
    }

    private Optional<DomainEvent> event(ComplaintCase complaint, int version, Step step) {
        return switch (step) {
            case Step.Recorded(var on, var reason) ->
                Optional.of(event(RECORDED, complaint, version, data(TimelinessRule.RECORD, complaint, on, on)));
            case Step.Finalised(var on) ->
                complaint.dayRecorded().map(recordedOn -> {
                    var data = data(TimelinessRule.FINALISE, complaint, recordedOn, on);
                    data.put("finalisedOn", on.toString());
                    return event(FINALISED, complaint, version, data);
                });
            default -> Optional.empty();
        };
    }

    private DomainEvent event(String type, ComplaintCase complaint, int version, Map<String, Object> data) {
        return new DomainEvent(TOPIC, type, complaint.identity().id().toString(), version, clock.instant(), data);
    }

    private Map<String, Object> data(String rule, ComplaintCase complaint, LocalDate recordedOn, LocalDate doneOn) {
        var identity = complaint.identity();
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
