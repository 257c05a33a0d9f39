package uk.answerable.meetings.programme.api;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.programme.rules.ProgrammeSection;
import uk.answerable.meetings.programme.store.ProgrammeKeeping;

/** What a body wants to look at, and when. */
@Input("AddProgrammeItemInput")
public record AddProgrammeItemInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull ProgrammeSection section,
        @NonNull String item,
        @Nullable String detail,
        @Nullable String requester,
        @Nullable @Description("Of a dated row.") String meeting,

        @Nullable @Description("Months after that meeting in which the body wants to hear of it again.")
        List<Integer> updatesAfterMonths) {

    ProgrammeKeeping.Wish wish() {
        return new ProgrammeKeeping.Wish(
                section,
                item,
                detail == null ? "" : detail,
                requester == null ? "" : requester,
                meeting,
                updatesAfterMonths == null
                        ? List.of()
                        : updatesAfterMonths.stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }
}
