package uk.answerable.complaints.intake.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a form for complaints must know. */
@Description("How complaints about a force are taken in here.")
public record ComplaintIntake(
        @NonNull @Description("The most characters of a statement.")
        Integer longestStatement) {}
