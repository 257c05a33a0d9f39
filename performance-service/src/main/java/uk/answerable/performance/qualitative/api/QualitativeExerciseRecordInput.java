package uk.answerable.performance.qualitative.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.qualitative.rules.NewExercise;
import uk.answerable.performance.qualitative.rules.QualitativeMethod;

/** An exercise somebody records; nobody in it has a name. */
@Input("QualitativeExerciseRecordInput")
public record QualitativeExerciseRecordInput(
        @NonNull String force,
        @NonNull String topic,
        @NonNull QualitativeMethod method,
        @NonNull LocalDate from,
        @NonNull LocalDate to,

        @Description("How many took part, and no more about them.")
        int participants,

        @NonNull @Description("An office or organisation, never a person.")
        String ranBy,

        @NonNull @Description("In their order; they are numbered from 1.")
        List<@NonNull QualitativeFindingInput> findings) {

    /** One statement. */
    @Input("QualitativeFindingInput")
    public record QualitativeFindingInput(
            @NonNull String statement,

            @NonNull @Description("Codes of the measures it bears on; may be empty.")
            List<@NonNull String> measures) {}

    NewExercise exercise() {
        return new NewExercise(
                force,
                topic,
                method,
                from,
                to,
                participants,
                ranBy,
                findings.stream()
                        .map(finding -> new NewExercise.NewFinding(finding.statement(), finding.measures()))
                        .toList());
    }
}
