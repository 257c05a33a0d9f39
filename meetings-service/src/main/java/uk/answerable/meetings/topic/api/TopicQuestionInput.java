package uk.answerable.meetings.topic.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.topic.rules.TopicDraft;

/** A question, written or drawn from the office's bank. */
@Input("TopicQuestionInput")
public record TopicQuestionInput(
        @NonNull @Description("Empty: the words of the bank's question.")
        String text,

        @Id @Nullable @Description("The question of the office's bank it is drawn from.")
        String bankQuestion) {

    TopicDraft.Question question() {
        return new TopicDraft.Question(
                text, bankQuestion == null ? null : Ids.read(bankQuestion).orElse(TopicGraph.NOBODYS));
    }
}
