package uk.answerable.meetings.question.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.question.rules.Banking;

/** A question to be kept. */
@Input("AddBankQuestionInput")
public record AddBankQuestionInput(
        @NonNull @Description("Code of the force it is put to.")
        String force,

        @NonNull String topic,

        @Nullable @Description("Code of the measure it is about.")
        String measure,

        @NonNull String text,

        @NonNull @Description("Where the question comes from.")
        String source) {

    Banking.Entry entry() {
        return new Banking.Entry(topic, measure, text, source);
    }
}
