package uk.answerable.meetings.topic.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.topic.rules.Accounting;

/** What was answered to a numbered question, or why nothing was. */
@Input("AnswerTopicQuestionInput")
public record AnswerTopicQuestionInput(
        @Id @NonNull @Description("Of the topic.") String id,
        @NonNull @Description("Its number.") Integer question,
        @Nullable String answer,
        @Nullable @Description("The office that answers.") String office,
        @Nullable LocalDate answeredOn,

        @Nullable @Description("Instead: why there is no answer.")
        String unanswered) {

    Accounting.@Nullable Answered answered() {
        return answer == null || office == null || answeredOn == null
                ? null
                : new Accounting.Answered(answer, office, answeredOn);
    }
}
