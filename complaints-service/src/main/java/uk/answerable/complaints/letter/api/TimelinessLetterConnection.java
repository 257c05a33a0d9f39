package uk.answerable.complaints.letter.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of the register. */
public record TimelinessLetterConnection(
        @NonNull List<@NonNull TimelinessLetterView> nodes,
        @NonNull PageInfo pageInfo) {}
