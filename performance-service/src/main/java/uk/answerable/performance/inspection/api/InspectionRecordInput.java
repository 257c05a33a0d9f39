package uk.answerable.performance.inspection.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.inspection.rules.CauseOfConcern;
import uk.answerable.performance.inspection.rules.DevelopingPractice;
import uk.answerable.performance.inspection.rules.DirectionOfTravel;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.rules.Grade;
import uk.answerable.performance.inspection.rules.InspectionKind;
import uk.answerable.performance.inspection.rules.NewInspection;

/** A report somebody records. */
@Input("InspectionRecordInput")
public record InspectionRecordInput(
        @NonNull String reference,
        @NonNull String force,
        @NonNull InspectionKind kind,
        @NonNull String theme,
        @NonNull String inspectedBy,
        @NonNull String title,

        @NonNull @Description("Before this day only the force and its scrutineers read it.")
        LocalDate published,

        @Nullable LocalDate examinedFrom,
        @Nullable LocalDate examinedTo,

        @Nullable @Description("Code of the scale its grades are of.")
        String scale,

        @Nullable String expected,
        @Nullable String result,
        @Nullable List<GradeInput> grades,
        @Nullable List<CauseOfConcernInput> causesOfConcern,
        @Nullable List<RecommendationInput> recommendations,
        @Nullable List<DevelopingPracticeInput> developingPractice) {

    /** A grade of it. */
    @Input("GradeInput")
    public record GradeInput(
            @NonNull String topic,
            @NonNull String question,
            @NonNull String grade,
            @Nullable DirectionOfTravel direction,
            @Nullable String follows,
            @Nullable String criteriaChanged,
            @Nullable List<GradeShareInput> national) {

        Grade read() {
            return new Grade(
                    topic,
                    question,
                    grade,
                    direction,
                    follows,
                    criteriaChanged,
                    listed(national).stream()
                            .map(share -> new Grade.GradeShare(share.grade(), share.forces()))
                            .toList());
        }
    }

    /** How many forces got a grade. */
    @Input("GradeShareInput")
    public record GradeShareInput(@NonNull String grade, int forces) {}

    /** A cause of concern. */
    @Input("CauseOfConcernInput")
    public record CauseOfConcernInput(
            @NonNull String code,
            @NonNull String text,
            @NonNull List<@NonNull String> recommendations,
            @Nullable List<String> tags,
            @Nullable String governedBy,
            @Nullable Boolean officeAttends) {}

    /** A recommendation. */
    @Input("RecommendationInput")
    public record RecommendationInput(
            @NonNull String code,
            @NonNull FindingKind kind,
            @NonNull String topic,
            @NonNull String text,
            @Nullable List<String> points,

            @Nullable @Description("IMMEDIATELY, THREE_MONTHS, SIX_MONTHS.")
            String deadline,

            @Nullable String answers,
            @Nullable List<String> measures) {}

    /** A developing practice. */
    @Input("DevelopingPracticeInput")
    public record DevelopingPracticeInput(
            @NonNull String topic,
            @NonNull String title,
            @NonNull String problem,
            @NonNull String solution,
            @NonNull String outcomes,
            @Nullable String contactRole) {}

    NewInspection inspection() {
        return new NewInspection(
                reference,
                force,
                kind,
                theme,
                inspectedBy,
                title,
                published,
                examinedFrom,
                examinedTo,
                scale,
                expected,
                result,
                listed(grades).stream().map(GradeInput::read).toList(),
                listed(causesOfConcern).stream()
                        .map(cause -> new CauseOfConcern(
                                cause.code(),
                                cause.text(),
                                cause.recommendations(),
                                listed(cause.tags()),
                                cause.governedBy(),
                                cause.officeAttends()))
                        .toList(),
                listed(recommendations).stream()
                        .map(asked -> new NewInspection.Asked(
                                asked.code(),
                                asked.kind(),
                                asked.topic(),
                                asked.text(),
                                listed(asked.points()),
                                asked.deadline(),
                                asked.answers(),
                                listed(asked.measures())))
                        .toList(),
                listed(developingPractice).stream()
                        .map(practice -> new DevelopingPractice(
                                practice.topic(),
                                practice.title(),
                                practice.problem(),
                                practice.solution(),
                                practice.outcomes(),
                                practice.contactRole()))
                        .toList());
    }

    /** A list left out is empty, and nothing in a list counts for nothing. */
    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
