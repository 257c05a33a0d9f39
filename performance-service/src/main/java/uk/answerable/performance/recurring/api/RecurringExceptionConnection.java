package uk.answerable.performance.recurring.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of recurring exceptions, the newest on the list first. */
public record RecurringExceptionConnection(
        @NonNull List<@NonNull RecurringException> nodes,
        @NonNull PageInfo pageInfo) {}
