package uk.answerable.performance.qualitative.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.submission.rules.FreeText;

/** An exercise somebody records; the force's code is known to be one. */
public record NewExercise(
        String force,
        String topic,
        QualitativeMethod method,
        LocalDate from,
        LocalDate to,
        int participants,
        String ranBy,
        List<NewFinding> findings) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_MEASURES = 20;
    private static final int MOST_PARTICIPANTS = 10_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STATEMENT = 1000;
    /** What surely points at somebody; the rest is for the office that records it. */
    private static final Pattern PERSON = Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr)\\.?\\s+\\p{Lu}|\\S@\\S");

    public NewExercise {
        findings = List.copyOf(findings);
    }

    /** One statement, and the measures it bears on. */
    public record NewFinding(String statement, List<String> measures) {
        public NewFinding {
            measures = List.copyOf(measures);
        }
    }

    /**
     * The exercise, or everything that is wrong with it.
     *
     * @param isMeasure whether the dictionary holds a code
     */
    public Outcome<QualitativeExercise> check(UUID id, Predicate<String> isMeasure, String office, Instant now) {
        var wrong = new ArrayList<Refusal>();
        text("topic", topic, LONGEST_TITLE, wrong);
        text("ranBy", ranBy, LONGEST_TITLE, wrong);
        if (to.isBefore(from)) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input.to", "the exercise ends before it begins"));
        }
        if (to.isAfter(LocalDate.ofInstant(now, HERE))) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_IN_FUTURE, "input.to", "the exercise is not over yet"));
        }
        if (participants < 1 || participants > MOST_PARTICIPANTS) {
            wrong.add(invalid("participants", "participants is a number of 1 to 10,000"));
        }
        if (findings.isEmpty() || findings.size() > MOST_FINDINGS) {
            wrong.add(invalid("findings", "give 1 to %d findings".formatted(MOST_FINDINGS)));
        }
        for (int n = 0; n < findings.size(); n++) {
            finding("findings[%d]".formatted(n), findings.get(n), isMeasure, wrong);
        }
        return wrong.isEmpty() ? Outcome.done(exercise(id, office, now)) : Outcome.refused(List.copyOf(wrong));
    }

    private static void finding(String field, NewFinding finding, Predicate<String> isMeasure, List<Refusal> wrong) {
        text(field + ".statement", finding.statement(), LONGEST_STATEMENT, wrong);
        if (finding.measures().size() > MOST_MEASURES) {
            wrong.add(invalid(field + ".measures", "a finding bears on %d measures at most".formatted(MOST_MEASURES)));
        } else if (!finding.measures().stream().allMatch(isMeasure)) {
            wrong.add(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE,
                    "input." + field + ".measures",
                    "one of the measures is none of the dictionary"));
        }
    }

    private static void text(String field, String text, int longest, List<Refusal> wrong) {
        if (text.isBlank() || text.length() > longest) {
            wrong.add(invalid(field, "a text of 1 to %,d characters".formatted(longest)));
        } else if (PERSON.matcher(text).find()) {
            wrong.add(invalid(
                    field, "a name or an address stands in it; say who as an office or a group, never a person"));
        } else {
            FreeText.problem(text).ifPresent(problem -> wrong.add(invalid(field, "the text " + problem)));
        }
    }

    private static Refusal invalid(String field, String why) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, "input." + field, why);
    }

    private QualitativeExercise exercise(UUID id, String office, Instant now) {
        var numbered = new ArrayList<QualitativeFinding>();
        findings.forEach(finding -> numbered.add(
                new QualitativeFinding(numbered.size() + 1, finding.statement().strip(), finding.measures())));
        return new QualitativeExercise(
                id, force, topic.strip(), method, from, to, participants, ranBy.strip(), numbered, now, office, null);
    }
}
