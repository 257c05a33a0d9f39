package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What becomes of an ask: a number, or a reason. */
@Input("SettleScrutinyAskInput")
public record SettleScrutinyAskInput(
        @Id @NonNull String id,
        @Description("Its position, from 1.") int ask,

        @Nullable @Description("Of the request that puts it.")
        Integer number,

        @Nullable @Description("Why it is not put; published with the ask as one that was not answered.")
        String reason) {}
