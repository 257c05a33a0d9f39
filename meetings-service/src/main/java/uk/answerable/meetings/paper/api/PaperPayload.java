package uk.answerable.meetings.paper.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;

/** The paper as it is now, or why nothing was done. */
public record PaperPayload(@Nullable Paper paper, @NonNull List<@NonNull UserError> userErrors) {}
