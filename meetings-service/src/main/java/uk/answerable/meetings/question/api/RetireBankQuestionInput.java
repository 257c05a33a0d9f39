package uk.answerable.meetings.question.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A question that is not asked any more, and why. */
@Input("RetireBankQuestionInput")
public record RetireBankQuestionInput(
        @Id @NonNull String id, @NonNull String reason) {}
