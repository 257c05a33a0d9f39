package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection of one force, or of one subject in all (FEATURES 302).
 *
 * @param reference human reference
 * @param force code; null for all forces
 * @param theme code of the subject that a sequence of inspections shares
 * @param published as far as it is stated; null before, or where it is not
 * @param listedOn its place in time; of one that is to come, the last day it is expected
 * @param publicFrom first day everybody may read it
 * @param expected when it, or the next one, is expected
 * @param result in words, where there are no grades
 */
public record Inspection(
        UUID id,
        String reference,
        @Nullable String force,
        InspectionKind kind,
        String theme,
        String inspectedBy,
        String title,
        @Nullable StatedDate published,
        @Nullable LocalDate examinedFrom,
        @Nullable LocalDate examinedTo,
        @Nullable String visited,
        CountedFrom countedFrom,
        LocalDate listedOn,
        LocalDate publicFrom,
        @Nullable String scale,
        @Nullable String expected,
        @Nullable String result,
        @Nullable String note,
        String source,
        List<Grade> grades,
        List<CauseOfConcern> causes,
        List<DevelopingPractice> practices,
        List<InspectionSurvey> surveys) {

    public Inspection {
        grades = List.copyOf(grades);
        causes = List.copyOf(causes);
        practices = List.copyOf(practices);
        surveys = List.copyOf(surveys);
    }

    /** The grade of a topic, or of the topic that became several. */
    Optional<Grade> grade(String topic) {
        return grades.stream().filter(grade -> grade.topic().equals(topic)).findFirst();
    }
}
