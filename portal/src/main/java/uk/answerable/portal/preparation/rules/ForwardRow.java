package uk.answerable.portal.preparation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Action;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Due;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Forward;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * A matter carried over to the meeting.
 *
 * @param owner that promised it, or null for a matter that is no action
 * @param due until when, or what is missing there; null for a matter that is no action
 * @param overdue by how much on the day of the meeting, or null
 * @param standing how it stands, as far as the reader may know, or null
 * @param wanted the update that is wanted, or null
 */
public record ForwardRow(
        String reference,
        String topic,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String overdue,
        @Nullable String standing,
        @Nullable String wanted) {

    static ForwardRow of(Forward forward, LocalDate meeting) {
        var action = Optional.ofNullable(forward.action());
        return new ForwardRow(
                forward.reference(),
                forward.topic(),
                action.map(Action::owner).orElse(null),
                action.map(Action::due).map(ForwardRow::due).orElse(null),
                action.map(Action::due)
                        .map(Due::date)
                        .flatMap(day -> overdue(day, meeting))
                        .orElse(null),
                standing(forward, action),
                forward.updateRequired().isBlank() ? null : forward.updateRequired());
    }

    public boolean isOverdue() {
        return overdue != null;
    }

    private static String due(Due due) {
        var date = due.date();
        if (date != null) {
            return UkDates.day(date);
        }
        return Optional.ofNullable(due.text())
                .or(() -> Optional.ofNullable(due.gap()))
                .orElse("no day set");
    }

    private static Optional<String> overdue(LocalDate due, LocalDate meeting) {
        var days = ChronoUnit.DAYS.between(due, meeting);
        return days <= 0
                ? Optional.empty()
                : Optional.of("overdue by %d %s".formatted(days, days == 1 ? "day" : "days"));
    }

    private static @Nullable String standing(Forward forward, Optional<Action> action) {
        var result = forward.result();
        if (result != null) {
            return CodeWords.of("ReviewResult", result);
        }
        if (!forward.updateReceived().isBlank()) {
            return forward.updateReceived();
        }
        return action.map(Action::status)
                .map(status -> CodeWords.of("ActionStatus", status))
                .orElse(null);
    }
}
