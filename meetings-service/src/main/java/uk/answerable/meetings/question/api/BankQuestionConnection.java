package uk.answerable.meetings.question.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of a question bank, by topic. */
public record BankQuestionConnection(
        @NonNull List<@NonNull BankQuestion> nodes, @NonNull PageInfo pageInfo) {}
