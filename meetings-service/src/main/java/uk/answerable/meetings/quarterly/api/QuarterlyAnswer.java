package uk.answerable.meetings.quarterly.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.quarterly.rules.ScrutinyDeadline;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** What the force answers to a number. */
public record QuarterlyAnswer(
        @NonNull AnswerKind kind,
        boolean partly,
        @NonNull String text,

        @Nullable @Description("The action promised.") String promise,

        @Nullable @Description("The day the number was first answered; null while it is a draft.")
        LocalDate givenOn,

        @Nullable @Description("Whether that was after the day it was due.")
        Boolean late,

        @Nullable @Description("What the office holds against it, where it disputes.")
        String held,

        @Nullable @Description("Provision under which the public does not read it.")
        String withheld,

        @Description("Version of the response that gave it so.")
        int version,

        @NonNull @Description("As earlier versions of the response gave it.")
        List<@NonNull EarlierAnswer> earlier) {

    static QuarterlyAnswer of(
            uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny scrutiny,
            GivenAnswer answer,
            Optional<ScrutinyDeadline> due) {
        var day = answer.givenOn();
        return new QuarterlyAnswer(
                answer.text().kind(),
                answer.text().partly(),
                answer.text().text(),
                answer.text().promise(),
                day,
                day == null ? null : due.map(until -> until.missed(day)).orElse(null),
                answer.held(),
                answer.withheld(),
                answer.from(),
                scrutiny.answers().stream()
                        .filter(one -> one.number() == answer.number())
                        .flatMap(one -> EarlierAnswer.of(one).stream())
                        .toList());
    }
}
