package uk.answerable.meetings.paper.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A private paper whose reason has ended. */
@Input("ReleasePaperInput")
public record ReleasePaperInput(
        @Id @NonNull String paper,
        @NonNull String meeting,
        @NonNull String item,

        @NonNull @Description("What was decided, and why its reason has ended; it is published with the paper.")
        String decision,

        @NonNull LocalDate decidedOn) {}
