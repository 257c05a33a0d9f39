package uk.answerable.performance.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.rules.Source;
import uk.answerable.performance.dictionary.store.ReviewedFile;
import uk.answerable.performance.inspection.rules.CauseOfConcern;
import uk.answerable.performance.inspection.rules.CountedFrom;
import uk.answerable.performance.inspection.rules.DeadlineClass;
import uk.answerable.performance.inspection.rules.DevelopingPractice;
import uk.answerable.performance.inspection.rules.DirectionOfTravel;
import uk.answerable.performance.inspection.rules.Due;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.rules.Grade;
import uk.answerable.performance.inspection.rules.GradeScale;
import uk.answerable.performance.inspection.rules.Inspection;
import uk.answerable.performance.inspection.rules.InspectionKind;
import uk.answerable.performance.inspection.rules.InspectionPolicies;
import uk.answerable.performance.inspection.rules.InspectionSurvey;
import uk.answerable.performance.inspection.rules.Recommendation;
import uk.answerable.performance.inspection.rules.Report;
import uk.answerable.performance.inspection.rules.StatedDate;
import uk.answerable.performance.inspection.rules.SurveyAsked;

/** Reads the policies and the inspections of the reference data. */
@ApplicationScoped
public class InspectionFiles {

    private static final String INSPECTION = "inspection";

    @Produces
    @Singleton
    InspectionPolicies served() {
        return policies();
    }

    public static InspectionPolicies policies() {
        return new InspectionPolicies(
                ReviewedFile.rows("grade_scales", row -> row).stream()
                        .collect(Collectors.groupingBy(row -> row.get("scale")))
                        .values()
                        .stream()
                        .map(InspectionFiles::scale)
                        .sorted((one, other) -> other.from().compareTo(one.from()))
                        .toList(),
                ReviewedFile.rows(
                        "deadline_classes",
                        row -> new DeadlineClass(
                                row.get("code"),
                                row.get("label"),
                                Integer.parseInt(row.get("months")),
                                ReviewedFile.day(row, "from"),
                                ReviewedFile.day(row, "to"),
                                row.get("status"),
                                row.get("source"))));
    }

    private static GradeScale scale(List<CSVRecord> rows) {
        var first = rows.getFirst();
        return new GradeScale(
                first.get("scale"),
                first.get("title"),
                LocalDate.parse(first.get("from")),
                ReviewedFile.day(first, "to"),
                first.get("status"),
                first.get("source"),
                rows.stream()
                        .map(row -> new GradeScale.Entry(
                                Integer.parseInt(row.get("position")),
                                row.get("grade"),
                                row.get("label"),
                                ReviewedFile.text(row, "meaning")))
                        .toList());
    }

    /** Every inspection of the reference data; a hole in it is a fault of the release. */
    public static List<Report> reports(Dictionary dictionary) {
        var policies = policies();
        var grades = grouped("inspection_grades", InspectionFiles::grade);
        var causes = grouped("causes_of_concern", InspectionFiles::cause);
        var practices = grouped("developing_practice", InspectionFiles::practice);
        var surveys = grouped("inspection_surveys", InspectionFiles::survey);
        var asked = grouped("inspection_recommendations", row -> row);
        return ReviewedFile.rows("inspections", row -> {
            var code = row.get("reference");
            var inspection = inspection(
                    row,
                    dictionary,
                    grades.apply(code),
                    causes.apply(code),
                    practices.apply(code),
                    surveys.apply(code));
            return new Report(
                    inspection,
                    asked.apply(code).stream()
                            .map(one -> recommendation(one, inspection.countedFrom(), policies))
                            .toList());
        });
    }

    private static <T> Function<String, List<T>> grouped(String file, Function<CSVRecord, T> read) {
        var all = ReviewedFile.rows(file, row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(INSPECTION), Collectors.mapping(read, Collectors.toList())));
        return code -> all.getOrDefault(code, List.of());
    }

    private static Inspection inspection(
            CSVRecord row,
            Dictionary dictionary,
            List<Grade> grades,
            List<CauseOfConcern> causes,
            List<DevelopingPractice> practices,
            List<InspectionSurvey> surveys) {
        var published = date(row, "published");
        var counted = ReviewedFile.day(row, "counted_from");
        var expected = date(row, "expected");
        var listed = Stream.of(
                        published == null ? null : published.last(), counted, expected == null ? null : expected.last())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Inspection(
                Ids.next(),
                row.get("reference"),
                ReviewedFile.text(row, "force"),
                InspectionKind.valueOf(row.get("kind")),
                row.get("theme"),
                row.get("inspected_by"),
                row.get("title"),
                published,
                ReviewedFile.day(row, "examined_from"),
                ReviewedFile.day(row, "examined_to"),
                ReviewedFile.text(row, "visited"),
                CountedFrom.of(published, counted, ReviewedFile.text(row, "counted_from_reason")),
                listed,
                publicFrom(row.get("source"), dictionary),
                ReviewedFile.text(row, "scale"),
                ReviewedFile.text(row, "expected"),
                ReviewedFile.text(row, "result"),
                ReviewedFile.text(row, "note"),
                row.get("source"),
                grades,
                causes,
                practices,
                surveys);
    }

    private static LocalDate publicFrom(String reference, Dictionary dictionary) {
        return LocalDate.ofInstant(
                dictionary.source(Source.documentOf(reference)).orElseThrow().publishedAt(), ZoneOffset.UTC);
    }

    private static @Nullable StatedDate date(CSVRecord row, String column) {
        var text = ReviewedFile.text(row, column);
        return text == null ? null : StatedDate.of(column, text).orThrow();
    }

    private static Grade grade(CSVRecord row) {
        var direction = ReviewedFile.text(row, "direction");
        return new Grade(
                row.get("topic"),
                row.get("question"),
                row.get("grade"),
                direction == null ? null : DirectionOfTravel.valueOf(direction),
                ReviewedFile.text(row, "follows"),
                ReviewedFile.text(row, "criteria_changed"),
                words(row, "national", " ").stream()
                        .map(share -> share.split(":"))
                        .map(share -> new Grade.GradeShare(share[0], Integer.parseInt(share[1])))
                        .toList());
    }

    private static CauseOfConcern cause(CSVRecord row) {
        var attends = ReviewedFile.text(row, "office_attends");
        return new CauseOfConcern(
                row.get("code"),
                row.get("text"),
                words(row, "recommendations", " "),
                words(row, "tags", " "),
                ReviewedFile.text(row, "governed_by"),
                attends == null ? null : attends.equals("yes"));
    }

    private static DevelopingPractice practice(CSVRecord row) {
        return new DevelopingPractice(
                row.get("topic"),
                row.get("title"),
                row.get("problem"),
                row.get("solution"),
                row.get("outcomes"),
                ReviewedFile.text(row, "contact_role"));
    }

    private static InspectionSurvey survey(CSVRecord row) {
        var questions = ReviewedFile.text(row, "questions");
        return new InspectionSurvey(
                SurveyAsked.valueOf(row.get("asked")),
                row.get("subject"),
                Integer.parseInt(row.get("respondents")),
                questions == null ? null : Integer.valueOf(questions),
                row.get("findings"),
                row.get("source"));
    }

    private static Recommendation recommendation(CSVRecord row, CountedFrom base, InspectionPolicies policies) {
        var deadline = ReviewedFile.text(row, "deadline");
        return new Recommendation(
                Ids.next(),
                row.get("code"),
                row.get("numbered").equals("yes"),
                FindingKind.valueOf(row.get("kind")),
                row.get("topic"),
                row.get("text"),
                words(row, "points", "\\|"),
                deadline,
                Due.of(deadline, base, policies),
                ReviewedFile.text(row, "answers"),
                words(row, "measures", " "));
    }

    private static List<String> words(CSVRecord row, String column, String separator) {
        var text = row.get(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }
}
