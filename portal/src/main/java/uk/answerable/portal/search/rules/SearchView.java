package uk.answerable.portal.search.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.search.rules.SearchAnswer.Force;
import uk.answerable.portal.search.rules.SearchAnswer.Hit;
import uk.answerable.portal.search.rules.Wanted.Problem;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * A search and what it found, best first.
 *
 * @param problems why nothing was looked for, in words; empty where it was
 * @param asked whether something was looked for
 * @param next address of the page after this one, or null
 */
public record SearchView(
        Wanted wanted,
        List<Problem> problems,
        List<Choice> forces,
        List<Choice> kinds,
        boolean asked,
        List<HitRow> hits,
        boolean missing,
        @Nullable String next) {

    public SearchView {
        problems = List.copyOf(problems);
        forces = List.copyOf(forces);
        kinds = List.copyOf(kinds);
        hits = List.copyOf(hits);
    }

    /** Nothing is looked for yet, or what was typed cannot be. */
    public static SearchView before(Wanted wanted, List<Force> forces) {
        return new SearchView(
                wanted, wanted.problems(), forces(wanted, forces), kinds(wanted), false, List.of(), false, null);
    }

    public static SearchView of(Wanted wanted, Given<SearchAnswer> answer) {
        var found = answer.data().found();
        var forces = answer.data().forces();
        Map<String, String> names = forces.stream().collect(Collectors.toMap(Force::code, Force::name));
        var cursor = found == null ? null : found.pageInfo().next();
        return new SearchView(
                wanted,
                List.of(),
                forces(wanted, forces),
                kinds(wanted),
                true,
                found == null
                        ? List.of()
                        : found.nodes().stream()
                                .map(hit -> HitRow.of(hit, names))
                                .toList(),
                found == null || answer.isMissing("found"),
                cursor == null ? null : wanted.address(cursor));
    }

    private static List<Choice> forces(Wanted wanted, List<Force> forces) {
        return forces.stream()
                .map(force ->
                        new Choice(force.code(), force.name(), force.code().equals(wanted.force())))
                .toList();
    }

    private static List<Choice> kinds(Wanted wanted) {
        return CodeWords.codes("SearchKind").stream()
                .map(kind -> new Choice(kind, CodeWords.of("SearchKind", kind), kind.equals(wanted.kind())))
                .toList();
    }

    /** Something to choose in the form. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * Something found.
     *
     * @param address of the page on which it stands
     * @param where force, meeting and day, as far as they are known
     */
    public record HitRow(String kind, String title, String extract, String address, String where) {

        static HitRow of(Hit hit, Map<String, String> forces) {
            var meeting = hit.meeting();
            var date = hit.date();
            var force = forces.getOrDefault(hit.force(), "");
            var day = date == null ? "" : UkDates.day(date);
            var where = meeting == null
                    ? join(force, day)
                    : join(force, "%s, %s".formatted(meeting.title(), UkDates.day(meeting.date())));
            return new HitRow(CodeWords.of("SearchKind", hit.kind()), hit.title(), hit.extract(), address(hit), where);
        }

        private static String join(String one, String other) {
            return one.isEmpty() ? other : other.isEmpty() ? one : "%s; %s".formatted(one, other);
        }

        private static String address(Hit hit) {
            var meeting = hit.meeting();
            return switch (hit.kind()) {
                case "REQUEST", "ANSWER", "ASSESSMENT", "UNANSWERED_ASK", "DISPUTED_CLAIM" ->
                    "/forces/%s/scrutiny".formatted(hit.force());
                case "DEEP_DIVE" -> "/forces/%s/scrutiny#dives".formatted(hit.force());
                default ->
                    meeting == null
                            ? "/forces/%s".formatted(hit.force())
                            : "/meetings/%s%s"
                                    .formatted(meeting.reference(), hit.kind().equals("TOPIC") ? "#topics" : "");
            };
        }
    }
}
