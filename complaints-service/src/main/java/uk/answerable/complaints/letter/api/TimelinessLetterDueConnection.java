package uk.answerable.complaints.letter.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of letters that are due. */
public record TimelinessLetterDueConnection(
        @NonNull List<@NonNull TimelinessLetterDueView> nodes,
        @NonNull PageInfo pageInfo) {}
