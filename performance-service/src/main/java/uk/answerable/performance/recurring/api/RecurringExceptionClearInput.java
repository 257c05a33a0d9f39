package uk.answerable.performance.recurring.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An analyst's decision on a recurring exception. */
@Input("RecurringExceptionClearInput")
public record RecurringExceptionClearInput(
        @Id @NonNull String id,

        @NonNull @Description("Why it needs no watching any more.")
        String reason,

        @Nullable @Description("The version last seen; a newer one is refused.")
        Integer expectedVersion) {}
