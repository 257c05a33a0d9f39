package uk.answerable.complaints.commissioner.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.commissioner.rules.PanelGround;
import uk.answerable.complaints.commissioner.rules.PanelStepKind;

/**
 * A step of a complaint against a commissioner.
 *
 * @param id of the complaint
 * @param kind what happened
 * @param on day it happened
 * @param ground of a non-recording, or of taking no action
 * @param expectedVersion as the caller last saw it
 */
@Input("TakePanelStepInput")
public record TakePanelStepInput(
        @Id @NonNull String id,
        @NonNull PanelStepKind kind,
        @NonNull LocalDate on,
        @Nullable PanelGround ground,
        @Nullable Integer expectedVersion) {}
