package uk.answerable.portal.complaint.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/complaint-form.graphql} and {@code graphql/complaint.graphql} bring. */
public record ComplaintAnswer(
        @Nullable Force force, @Nullable Result result) {

    public record Force(String name, @Nullable Intake complaintIntake) {}

    public record Intake(int longestStatement) {}

    public record Result(
            @Nullable String reference,
            @Nullable LocalDate receivedOn,
            List<Deadline> deadlines,
            @Nullable Force force,
            List<UserError> userErrors) {}

    public record Deadline(String label, LocalDate due, String status) {}

    public record UserError(String code, @Nullable String field, String message) {}
}
