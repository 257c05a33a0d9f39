package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.RequestKind;
import uk.answerable.meetings.quarterly.rules.RequestText;

/** A request, added or reworded while the report is written. */
@Input("PutScrutinyRequestInput")
public record PutScrutinyRequestInput(
        @Id @NonNull String id,

        @Nullable @Description("Of the request to reword; the next one where it is left out.")
        Integer number,

        @NonNull RequestKind kind,
        @NonNull @Description("Its heading; always public.") String topic,
        @NonNull String wording,

        @NonNull @Description("Where in the text of the report it is asked.")
        String place,

        @Nullable @Description("Code of the measure it is about, if it is about one.")
        String measure) {

    RequestText text() {
        return new RequestText(kind, topic, wording, place, measure);
    }
}
