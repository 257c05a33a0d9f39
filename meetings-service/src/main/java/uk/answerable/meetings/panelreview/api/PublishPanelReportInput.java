package uk.answerable.meetings.panelreview.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Where and when a panel's report, or the response to it, was published. */
@Input("PublishPanelReportInput")
public record PublishPanelReportInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull String address) {}
