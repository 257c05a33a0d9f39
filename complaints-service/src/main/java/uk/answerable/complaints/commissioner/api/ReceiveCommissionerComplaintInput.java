package uk.answerable.complaints.commissioner.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.commissioner.rules.PanelMatter;

/**
 * A complaint against a commissioner that came in.
 *
 * @param force whose commissioner it is about
 * @param body the panel
 * @param matter what it is
 * @param receivedOn day the panel received it
 */
@Input("ReceiveCommissionerComplaintInput")
public record ReceiveCommissionerComplaintInput(
        @NonNull String force,
        @NonNull String body,
        @NonNull PanelMatter matter,
        @NonNull LocalDate receivedOn) {}
