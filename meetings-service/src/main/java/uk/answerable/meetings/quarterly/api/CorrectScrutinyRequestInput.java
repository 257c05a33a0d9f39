package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.RequestKind;
import uk.answerable.meetings.quarterly.rules.RequestText;

/** A request put otherwise after it was sent. */
@Input("CorrectScrutinyRequestInput")
public record CorrectScrutinyRequestInput(
        @Id @NonNull String id,
        @Description("Of the request, from 1.") int number,
        @NonNull RequestKind kind,
        @NonNull @Description("Its heading; always public.") String topic,
        @NonNull String wording,

        @NonNull @Description("Where in the text of the report it is asked.")
        String place,

        @Nullable @Description("Code of the measure it is about, if it is about one.")
        String measure,

        @NonNull String reason) {

    RequestText text() {
        return new RequestText(kind, topic, wording, place, measure);
    }
}
