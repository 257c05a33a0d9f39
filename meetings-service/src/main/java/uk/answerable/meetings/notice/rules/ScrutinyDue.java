package uk.answerable.meetings.notice.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;

/** Works out what offices are told of the scrutiny of a quarter, of topics' answers and of recommendations. */
public record ScrutinyDue(NoticeTimes times) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /**
     * The scrutiny of a quarter. Its force is an office too: what is asked of it is told to the code of the force.
     *
     * @param reportDue when the office's report is due; null where nothing says
     * @param responseDue when the force's response is due; null where nothing says
     * @param reached the day its stage was reached; null for a draft
     */
    public record Quarter(
            String id,
            String reference,
            String body,
            String force,
            ScrutinyStage stage,
            @Nullable LocalDate reportDue,
            @Nullable LocalDate responseDue,
            @Nullable LocalDate reached) {}

    /** Questions of a topic that wait for an answer at a meeting. The topic may be private: its name is not told. */
    public record AwaitedAnswers(String topic, String meeting, String body, String force, LocalDate due) {}

    /** A recommendation that is not closed, by the last day of the actions that serve it. */
    public record AwaitedRecommendation(String id, String number, String body, String force, LocalDate due) {}

    /** What the stage asks of whom, and what has just happened. */
    public List<Notice> of(Quarter quarter, LocalDate today) {
        return switch (quarter.stage()) {
            case DRAFT ->
                asked(quarter, quarter.reportDue(), "scrutiny-report", quarter.body(), "The report", today)
                        .toList();
            case SENT ->
                Stream.of(
                                happened(quarter, "scrutiny-sent", quarter.force(), "was sent to the force", today),
                                asked(
                                        quarter,
                                        quarter.responseDue(),
                                        "scrutiny-response",
                                        quarter.force(),
                                        "The response",
                                        today),
                                late(quarter, today))
                        .flatMap(notices -> notices)
                        .toList();
            case ANSWERED ->
                happened(quarter, "scrutiny-answered", quarter.body(), "was answered by the force", today)
                        .toList();
            case PUBLISHED ->
                happened(quarter, "scrutiny-published", quarter.force(), "was published with its answers", today)
                        .toList();
        };
    }

    private Stream<Notice> asked(
            Quarter quarter, @Nullable LocalDate due, String what, String office, String named, LocalDate today) {
        if (due == null || times.isOld(due, today)) {
            return Stream.of();
        }
        if (today.isAfter(due)) {
            return Stream.of(notice(
                    quarter,
                    what + "-overdue",
                    due,
                    office,
                    "%s for %s is overdue".formatted(named, quarter.reference()),
                    "%s for %s was due on %s.".formatted(named, quarter.reference(), DAY.format(due))));
        }
        return times.isNear(what + "-due", due, today)
                ? Stream.of(notice(
                        quarter,
                        what + "-due",
                        due,
                        office,
                        "%s for %s is due".formatted(named, quarter.reference()),
                        "%s for %s is due on %s.".formatted(named, quarter.reference(), DAY.format(due))))
                : Stream.of();
    }

    /** The office that asked is told, too, that it waits. */
    private Stream<Notice> late(Quarter quarter, LocalDate today) {
        return Optional.ofNullable(quarter.responseDue())
                .filter(due -> today.isAfter(due) && !times.isOld(due, today))
                .map(due -> notice(
                        quarter,
                        "scrutiny-response-late",
                        due,
                        quarter.body(),
                        "No response to %s yet".formatted(quarter.reference()),
                        "The force's response to %s was due on %s.".formatted(quarter.reference(), DAY.format(due))))
                .stream();
    }

    private Stream<Notice> happened(Quarter quarter, String kind, String office, String says, LocalDate today) {
        return Optional.ofNullable(quarter.reached())
                .filter(day -> !times.isOld(day, today))
                .map(day -> notice(
                        quarter,
                        kind,
                        day,
                        office,
                        "%s %s".formatted(quarter.reference(), says),
                        "%s %s on %s.".formatted(quarter.reference(), says, DAY.format(day))))
                .stream();
    }

    private static Notice notice(
            Quarter quarter, String kind, LocalDate due, String office, String title, String text) {
        return new Notice(kind, quarter.id(), due, office, quarter.force(), quarter.body(), title, text);
    }

    /** Told before the meeting at which they are due, and once more after it. */
    public Optional<Notice> of(AwaitedAnswers answers, LocalDate today) {
        return told(
                "topic-answers",
                answers.topic(),
                answers.body(),
                answers.force(),
                answers.due(),
                "Answers on a topic of " + answers.meeting(),
                today);
    }

    /** Told before the day, and once more after it. */
    public Optional<Notice> of(AwaitedRecommendation recommendation, LocalDate today) {
        return told(
                "recommendation",
                recommendation.id(),
                recommendation.body(),
                recommendation.force(),
                recommendation.due(),
                "The actions on recommendation " + recommendation.number(),
                today);
    }

    private Optional<Notice> told(
            String what, String subject, String body, String force, LocalDate due, String named, LocalDate today) {
        if (times.isOld(due, today) || !times.isNear(what + "-due", due, today)) {
            return Optional.empty();
        }
        var past = today.isAfter(due);
        return Optional.of(new Notice(
                what + (past ? "-overdue" : "-due"),
                subject,
                due,
                body,
                force,
                body,
                "%s are %s".formatted(named, past ? "overdue" : "due"),
                "%s %s due on %s.".formatted(named, past ? "were" : "are", DAY.format(due))));
    }
}
