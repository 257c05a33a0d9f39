package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.AnswerText;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** An answer given otherwise, or late. */
@Input("CorrectScrutinyAnswerInput")
public record CorrectScrutinyAnswerInput(
        @Id @NonNull String id,
        @Description("Of the request, from 1.") int number,
        @NonNull AnswerKind kind,

        @Description("Whether part of what was asked is still open.")
        boolean partly,

        @NonNull String text,

        @Nullable @Description("The action promised, where one is.")
        String promise,

        @NonNull String reason) {

    AnswerText answer() {
        return new AnswerText(kind, partly, text, promise);
    }
}
