package uk.answerable.performance.inspection.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Finds everything that is wrong with a report somebody records. */
final class ReportCheck {

    private static final int MOST_PARTS = 100;
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    private final NewInspection report;
    private final InspectionPolicies policies;
    private final int forces;
    private final Set<String> measures;
    private final List<Refusal> wrong = new ArrayList<>();

    ReportCheck(NewInspection report, InspectionPolicies policies, int forces, Set<String> measures) {
        this.report = report;
        this.policies = policies;
        this.forces = forces;
        this.measures = measures;
    }

    List<Refusal> wrong() {
        names();
        period();
        grades();
        causes();
        recommendations();
        return List.copyOf(wrong);
    }

    private void period() {
        var from = report.examinedFrom();
        var to = report.examinedTo();
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER, "input.examinedTo", "the period ends before it begins"));
        }
        if (to != null && to.isAfter(report.published())) {
            wrong.add(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER, "input.published", "a report is published after what it examined"));
        }
    }

    private void names() {
        text("reference", report.reference(), LONGEST_NAME);
        text("theme", report.theme(), LONGEST_NAME);
        text("inspectedBy", report.inspectedBy(), LONGEST_NAME);
        text("title", report.title(), LONGEST_NAME);
        text("expected", report.expected(), LONGEST_NAME);
        text("result", report.result(), LONGEST);
        for (int i = 0; i < report.practices().size(); i++) {
            var practice = report.practices().get(i);
            var field = "developingPractice[%d].".formatted(i);
            text(field + "topic", practice.topic(), LONGEST_NAME);
            text(field + "title", practice.title(), LONGEST_NAME);
            text(field + "problem", practice.problem(), LONGEST);
            text(field + "solution", practice.solution(), LONGEST);
            text(field + "outcomes", practice.outcomes(), LONGEST);
            text(field + "contactRole", practice.contactRole(), LONGEST_NAME);
        }
        var most = Stream.of(report.grades(), report.causes(), report.recommendations(), report.practices())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        if (most > MOST_PARTS) {
            wrong.add(
                    refused("grades", "a report has at most 100 of each: grades, causes, recommendations, practices"));
        }
    }

    private void grades() {
        var scale = report.scale();
        var known = scale == null ? null : policies.scale(scale).orElse(null);
        if (scale == null ? !report.grades().isEmpty() : known == null) {
            wrong.add(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE, "input.scale", "grades need a scale; gradeScales lists them"));
            return;
        }
        if (known == null) {
            return;
        }
        if (!known.inUseOn(report.published())) {
            wrong.add(refused("scale", "%s was not in use on %s".formatted(known.title(), report.published())));
        }
        var topics = new HashSet<String>();
        for (int i = 0; i < report.grades().size(); i++) {
            var grade = report.grades().get(i);
            var field = "grades[%d].".formatted(i);
            text(field + "topic", grade.topic(), LONGEST_NAME);
            text(field + "question", grade.question(), LONGEST_NAME);
            text(field + "criteriaChanged", grade.criteriaChanged(), LONGEST);
            if (!topics.add(grade.topic())) {
                wrong.add(refused(field + "topic", "the report grades %s already".formatted(grade.topic())));
            }
            if (Stream.concat(
                            Stream.of(grade.grade()), grade.national().stream().map(Grade.GradeShare::grade))
                    .anyMatch(code -> known.entry(code).isEmpty())) {
                wrong.add(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "input." + field + "grade",
                        "%s has the grades %s"
                                .formatted(
                                        known.title(),
                                        String.join(
                                                ", ",
                                                known.grades().stream()
                                                        .map(GradeScale.Entry::grade)
                                                        .toList()))));
            }
            if (grade.forces() > forces || grade.national().stream().anyMatch(share -> share.forces() < 0)) {
                wrong.add(refused(
                        field + "national", "%d forces are graded; there are %d".formatted(grade.forces(), forces)));
            }
        }
    }

    private void causes() {
        var codes =
                report.recommendations().stream().map(NewInspection.Asked::code).toList();
        for (int i = 0; i < report.causes().size(); i++) {
            var cause = report.causes().get(i);
            var field = "causesOfConcern[%d].".formatted(i);
            text(field + "code", cause.code(), LONGEST_NAME);
            text(field + "text", cause.text(), LONGEST);
            text(field + "governedBy", cause.governedBy(), LONGEST_NAME);
            if (cause.recommendations().isEmpty() || !codes.containsAll(cause.recommendations())) {
                wrong.add(refused(
                        field + "recommendations",
                        "a cause of concern always comes with recommendations, each one of this report"));
            }
        }
    }

    private void recommendations() {
        var codes = new HashSet<String>();
        for (int i = 0; i < report.recommendations().size(); i++) {
            var asked = report.recommendations().get(i);
            var field = "recommendations[%d].".formatted(i);
            text(field + "code", asked.code(), LONGEST_NAME);
            text(field + "topic", asked.topic(), LONGEST_NAME);
            text(field + "text", asked.text(), LONGEST);
            asked.points().forEach(point -> text(field + "points", point, LONGEST));
            if (!codes.add(asked.code())) {
                wrong.add(refused(
                        field + "code", "%s is there already; printed twice it is one".formatted(asked.code())));
            }
            var deadline = asked.deadline();
            if (deadline != null
                    && policies.deadline(deadline, report.published()).isEmpty()) {
                wrong.add(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "input." + field + "deadline",
                        "the classes of deadline are "
                                + String.join(
                                        ", ",
                                        policies.deadlines().stream()
                                                .map(DeadlineClass::code)
                                                .toList())));
            }
            if (!measures.containsAll(asked.measures())) {
                wrong.add(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE, "input." + field + "measures", "no measure has one of these codes"));
            }
        }
    }

    private void text(String field, @Nullable String text, int longest) {
        if (text != null && (text.isBlank() || text.length() > longest)) {
            wrong.add(refused(
                    field,
                    "%s is a text of at most %,d characters; name an office, never a person"
                            .formatted(field, longest)));
        }
    }

    private static Refusal refused(String field, String why) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, "input." + field, why);
    }
}
