package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.submission.rules.FreeText;

/**
 * A report that comes out again and again, an edition a week, a month or a quarter (FEATURES B9).
 *
 * @param force code
 * @param office that set it up
 */
public record PerformanceReport(
        UUID id,
        String force,
        String title,
        Marking marking,
        ReportTemplate template,
        String office,
        Instant createdAt) {

    public static final int LONGEST_TITLE = 200;

    /** What somebody wants to set up; the force's code is known to be one. */
    public static Outcome<PerformanceReport> create(
            UUID id,
            String force,
            String title,
            @Nullable Marking marking,
            ReportTemplate template,
            String office,
            Instant now) {
        var problems = new ArrayList<Refusal>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.title",
                    "a report has a title of 1 to %d characters".formatted(LONGEST_TITLE)));
        }
        FreeText.problem(title)
                .or(() -> title.contains("\n") ? Optional.of("stands on one line") : Optional.empty())
                .ifPresent(problem -> problems.add(
                        Refusal.ofField(ProblemCode.INVALID_INPUT, "input.title", "the title " + problem)));
        if (marking == null) {
            problems.add(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE,
                    "input.marking",
                    "there is no such marking; there are OFFICIAL, OFFICIAL-SENSITIVE, SECRET and TOP SECRET"));
        }
        return problems.isEmpty() && marking != null
                ? Outcome.done(new PerformanceReport(id, force, title.strip(), marking, template, office, now))
                : Outcome.refused(problems);
    }
}
