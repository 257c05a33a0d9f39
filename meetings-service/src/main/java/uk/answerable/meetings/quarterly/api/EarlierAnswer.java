package uk.answerable.meetings.quarterly.api;

import java.util.Optional;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.quarterly.rules.GivenAnswer;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** An answer as earlier versions of the response gave it. */
public record EarlierAnswer(
        int fromVersion,
        int untilVersion,
        @NonNull AnswerKind kind,
        @NonNull String text) {

    static Optional<EarlierAnswer> of(GivenAnswer answer) {
        return Optional.ofNullable(answer.until())
                .map(until -> new EarlierAnswer(
                        answer.from(),
                        until,
                        answer.text().kind(),
                        answer.text().text()));
    }
}
