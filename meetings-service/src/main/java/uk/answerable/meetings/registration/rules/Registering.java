package uk.answerable.meetings.registration.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.meeting.rules.MeetingState;

/** Decides whether somebody may still register, and for what. */
public final class Registering {

    /** Longest name, contact and subject kept, in characters. */
    public static final int LONGEST = 200;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM yyyy", Locale.UK);

    private final List<RegistrationPolicy> policies;
    private final WorkingDays calendar;

    /**
     * Takes the rules it works by.
     *
     * @param policies until when one registers (registration-policies.csv)
     * @param calendar of working days
     */
    public Registering(List<RegistrationPolicy> policies, WorkingDays calendar) {
        this.policies = List.copyOf(policies);
        this.calendar = calendar;
    }

    /**
     * The meeting somebody registers for.
     *
     * @param ownDeadline what its agenda says of observers, or null
     */
    public record Occasion(
            BodyKind bodyKind,
            LocalDate date,
            MeetingState state,
            @Nullable LocalDateTime ownDeadline) {}

    /** What somebody sends. */
    public record Request(
            RegistrationKind kind,
            @Nullable String name,
            @Nullable String contact,
            @Nullable Connection connection,
            @Nullable SubjectOfSpeech subjectKind,
            @Nullable String subject) {}

    /** Until when one registers, with its source; empty where nobody registers for it. */
    public record Window(LocalDateTime closes, String source) {}

    /** The meeting's own deadline, else the policy's. */
    public Optional<Window> window(Occasion occasion, RegistrationKind kind) {
        var policy = policies.stream()
                .filter(one ->
                        one.bodyKind() == occasion.bodyKind() && one.kind() == kind && one.inForceOn(occasion.date()))
                .findFirst();
        if (kind == RegistrationKind.OBSERVER && occasion.ownDeadline() != null) {
            return Optional.of(new Window(occasion.ownDeadline(), "the meeting's agenda"));
        }
        return policy.map(one -> {
            var day = one.workingDays()
                    ? calendar.before(occasion.date(), one.daysBefore()).result()
                    : occasion.date().minusDays(one.daysBefore());
            return new Window(day.atTime(one.closesAt()), one.source());
        });
    }

    /**
     * Whether the request is in time and in order.
     *
     * @param now Europe/London
     * @return refused with {@code WRONG_STATE} where nobody registers or it is too late, with {@code INVALID_INPUT} for
     *     what is missing or not in the body's remit
     */
    public Outcome<Request> check(Occasion occasion, Request request, LocalDateTime now) {
        if (occasion.state() == MeetingState.CANCELLED) {
            return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the meeting is cancelled"));
        }
        var window = window(occasion, request.kind());
        if (window.isEmpty()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.WRONG_STATE, "input.kind", "nobody registers for this at a meeting of this body"));
        }
        var closes = window.get().closes();
        if (now.isAfter(closes)) {
            return Outcome.refused(
                    Refusal.of(ProblemCode.WRONG_STATE, "registration closed at " + MOMENT.format(closes)));
        }
        return filled("input.name", request.name(), "say your name")
                .then(name -> filled("input.contact", request.contact(), "say how to reach you"))
                .then(contact -> request.kind() == RegistrationKind.SPEAKER ? speaker(request) : Outcome.done(request));
    }

    private static Outcome<Request> speaker(Request request) {
        var kind = request.subjectKind();
        if (request.connection() == null) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.connection",
                    "say whether you live or work there or use services there"));
        }
        if (kind == null) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.subjectKind", "say what kind of subject it is"));
        }
        if (!kind.isInRemit()) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "input.subjectKind", kind.otherDoor()));
        }
        return filled("input.subject", request.subject(), "say what you want to speak on")
                .map(subject -> request);
    }

    private static Outcome<String> filled(String field, @Nullable String text, String wanted) {
        if (text == null || text.isBlank()) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, wanted));
        }
        return text.length() > LONGEST
                ? Outcome.refused(
                        Refusal.ofField(ProblemCode.INVALID_INPUT, field, "%d characters fit".formatted(LONGEST)))
                : Outcome.done(text.strip());
    }
}
