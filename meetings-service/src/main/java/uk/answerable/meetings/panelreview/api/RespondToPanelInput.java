package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the commissioner answers a panel. */
@Input("RespondToPanelInput")
public record RespondToPanelInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull String gist,

        @Nullable @Description("Of an appointment: whether the commissioner does as the panel recommends.")
        Boolean follows) {}
