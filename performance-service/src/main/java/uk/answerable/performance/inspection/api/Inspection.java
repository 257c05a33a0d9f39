package uk.answerable.performance.inspection.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.inspection.rules.InspectionKind;
import uk.answerable.performance.inspection.rules.InspectionPolicies;
import uk.answerable.performance.inspection.rules.SurveyAsked;

/** An inspection as the graph shows it; an entity of the supergraph. */
@Key(fields = @FieldSet("id"))
@Description("An inspection of a force, or of one subject in all.")
public record Inspection(
        @Id @NonNull String id,
        @NonNull String reference,

        @Nullable @Description("Null for one of all forces.")
        PoliceForce force,

        @NonNull InspectionKind kind,

        @NonNull @Description("What a sequence of inspections shares.")
        String theme,

        @NonNull String inspectedBy,
        @NonNull String title,

        @Nullable @Description("A day, a month or a year, as far as the source states it.")
        String published,

        @Nullable LocalDate examinedFrom,
        @Nullable LocalDate examinedTo,
        @Nullable String visited,

        @Nullable @Description("When it, or the next one, is expected.")
        String expected,

        @Nullable @Description("In words, where there are no grades.")
        String result,

        @Nullable String note,
        @NonNull String source,
        @Nullable GradeScale scale,
        @NonNull List<@NonNull InspectionGrade> grades,
        @NonNull List<@NonNull CauseOfConcern> causesOfConcern,
        @NonNull List<@NonNull DevelopingPractice> developingPractice,

        @NonNull @Description("What the inspectorate asked staff or residents.")
        List<@NonNull InspectionSurvey> surveys) {

    /** A survey as the graph shows it. */
    @Description("What an inspectorate asked staff or residents.")
    public record InspectionSurvey(
            @NonNull SurveyAsked asked,
            @NonNull String subject,
            int respondents,
            @Nullable Integer questions,
            @NonNull String findings,
            @NonNull String source) {}

    /** A cause of concern as the graph shows it. */
    @Description("A serious failing, with the codes of the recommendations made for it.")
    public record CauseOfConcern(
            @NonNull String code,
            @NonNull String text,
            @NonNull List<@NonNull String> recommendations,
            @NonNull List<@NonNull String> tags,

            @Nullable @Description("The board that oversees the remedy.")
            String governedBy,

            @Nullable @Description("Whether the local policing body sits on it.")
            Boolean officeAttends) {}

    /** A developing practice as the graph shows it. */
    @Description("Something a report holds up for other forces.")
    public record DevelopingPractice(
            @NonNull String topic,
            @NonNull String title,
            @NonNull String problem,
            @NonNull String solution,
            @NonNull String outcomes,

            @Nullable @Description("A role, never a person.")
            String contactRole) {}

    static Inspection of(
            uk.answerable.performance.inspection.rules.Inspection one,
            Dictionary dictionary,
            InspectionPolicies policies) {
        var force = one.force();
        var published = one.published();
        var scale = one.scale() == null ? null : policies.scale(one.scale()).orElseThrow();
        return new Inspection(
                one.id().toString(),
                one.reference(),
                force == null
                        ? null
                        : dictionary.force(force).map(PoliceForce::of).orElse(null),
                one.kind(),
                one.theme(),
                one.inspectedBy(),
                one.title(),
                published == null ? null : published.text(),
                one.examinedFrom(),
                one.examinedTo(),
                one.visited(),
                one.expected(),
                one.result(),
                one.note(),
                one.source(),
                scale == null ? null : GradeScale.of(scale),
                scale == null
                        ? List.of()
                        : one.grades().stream()
                                .map(grade -> InspectionGrade.of(grade, scale))
                                .toList(),
                one.causes().stream()
                        .map(cause -> new CauseOfConcern(
                                cause.code(),
                                cause.text(),
                                cause.recommendations(),
                                cause.tags(),
                                cause.governedBy(),
                                cause.officeAttends()))
                        .toList(),
                one.practices().stream()
                        .map(practice -> new DevelopingPractice(
                                practice.topic(),
                                practice.title(),
                                practice.problem(),
                                practice.solution(),
                                practice.outcomes(),
                                practice.contactRole()))
                        .toList(),
                one.surveys().stream()
                        .map(survey -> new InspectionSurvey(
                                survey.asked(),
                                survey.subject(),
                                survey.respondents(),
                                survey.questions(),
                                survey.findings(),
                                survey.source()))
                        .toList());
    }

    UUID key() {
        return UUID.fromString(id);
    }
}
