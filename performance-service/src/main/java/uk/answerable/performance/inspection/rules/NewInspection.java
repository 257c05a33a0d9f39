package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;

/**
 * A report somebody records.
 *
 * @param published day of publication; before it only the force and its scrutineers read the report
 * @param scale code of the scale its grades are of, or null where it grades nothing
 */
public record NewInspection(
        String reference,
        String force,
        InspectionKind kind,
        String theme,
        String inspectedBy,
        String title,
        LocalDate published,
        @Nullable LocalDate examinedFrom,
        @Nullable LocalDate examinedTo,
        @Nullable String scale,
        @Nullable String expected,
        @Nullable String result,
        List<Grade> grades,
        List<CauseOfConcern> causes,
        List<Asked> recommendations,
        List<DevelopingPractice> practices) {

    public NewInspection {
        grades = List.copyOf(grades);
        causes = List.copyOf(causes);
        recommendations = List.copyOf(recommendations);
        practices = List.copyOf(practices);
    }

    /**
     * A recommendation of a report somebody records.
     *
     * @param deadline code of its class, or null
     */
    public record Asked(
            String code,
            FindingKind kind,
            String topic,
            String text,
            List<String> points,
            @Nullable String deadline,
            @Nullable String answers,
            List<String> measures) {

        public Asked {
            points = List.copyOf(points);
            measures = List.copyOf(measures);
        }

        Recommendation with(InspectionPolicies policies, CountedFrom base) {
            return new Recommendation(
                    Ids.next(),
                    code,
                    true,
                    kind,
                    topic,
                    text,
                    points,
                    deadline,
                    Due.of(deadline, base, policies),
                    answers,
                    measures);
        }
    }

    /**
     * The report, or everything that is wrong with it.
     *
     * @param forces how many there are: no distribution has more
     * @param measures codes of the dictionary
     */
    public Outcome<Report> check(UUID id, InspectionPolicies policies, int forces, Set<String> measures) {
        var wrong = new ReportCheck(this, policies, forces, measures).wrong();
        return wrong.isEmpty() ? Outcome.done(report(id, policies)) : Outcome.refused(wrong);
    }

    private Report report(UUID id, InspectionPolicies policies) {
        var base = CountedFrom.of(new StatedDate(published.toString(), published), null, null);
        var inspection = new Inspection(
                id,
                reference,
                force,
                kind,
                theme,
                inspectedBy,
                title,
                new StatedDate(published.toString(), published),
                examinedFrom,
                examinedTo,
                null,
                base,
                published,
                published,
                scale,
                expected,
                result,
                null,
                "recorded by the office",
                grades,
                causes,
                practices,
                List.of());
        return new Report(
                inspection,
                recommendations.stream()
                        .map(asked -> asked.with(policies, base))
                        .toList());
    }
}
