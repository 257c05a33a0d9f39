package uk.answerable.meetings.deepdive.api;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.deepdive.rules.Diving;

/** A topic to be examined in depth. */
@Input("ProposeDeepDiveInput")
public record ProposeDeepDiveInput(
        @NonNull @Description("Code of the force.") String force,

        @NonNull String topic,

        @NonNull @Description("The office that proposes it.")
        String proposedBy,

        @NonNull @Description("Where it was proposed.") String source,

        @Nullable @Description("Codes of the measures it is about.")
        List<String> measures) {

    Diving.Proposal proposal() {
        return new Diving.Proposal(topic, proposedBy, source);
    }

    List<String> about() {
        return measures == null
                ? List.of()
                : measures.stream().filter(Objects::nonNull).map(String::strip).toList();
    }
}
