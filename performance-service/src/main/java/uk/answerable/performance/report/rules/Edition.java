package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.report.rules.EditionCheck.Checked;

/**
 * One edition of a report: assembled, commented, signed off, published (FEATURES B9 272). Once published nothing of it
 * changes; a correction is a later edition with its reason.
 *
 * @param number counted from 1 in its report
 * @param version counted from 1; whoever changes it names the one they saw
 * @param publicContent what the public is shown
 * @param commentary by topic
 * @param acceptances by finding
 * @param corrects number of the published edition it corrects, null for none
 * @param reason of the correction
 */
public record Edition(
        UUID id,
        PerformanceReport report,
        int number,
        int version,
        EditionState state,
        EditionContent content,
        EditionContent publicContent,
        Map<String, Commentary> commentary,
        Map<String, Acceptance> acceptances,
        @Nullable Integer corrects,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 1000;

    public Edition {
        commentary = Map.copyOf(commentary);
        acceptances = Map.copyOf(acceptances);
    }

    /** What was assembled: for the office, and for the public. */
    public record Contents(EditionContent full, EditionContent shown) {}

    /** Another edition of a report, with the commentary of the one before to be confirmed. */
    public static Outcome<Edition> next(
            UUID id,
            PerformanceReport report,
            Optional<Edition> latest,
            Contents contents,
            @Nullable String reason,
            String office,
            Instant now) {
        var rhythm = contents.full().period().rhythm();
        var other = latest.map(before -> before.content.period().rhythm()).filter(before -> before != rhythm);
        if (other.isPresent()) {
            return refused(
                    ProblemCode.WRONG_STATE,
                    "input.month",
                    "the report comes out %s; set up another for %s editions"
                            .formatted(words(other.get()), words(rhythm)));
        }
        var corrects = latest.filter(
                        before -> before.content.period().equals(contents.full().period()))
                .map(Edition::number);
        if (corrects.isPresent() && blank(reason)) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.reason",
                    "edition %d of this period is published; say why another corrects it".formatted(corrects.get()));
        }
        if (corrects.isEmpty() && reason != null) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.reason",
                    "no edition of this period is published, so there is nothing to correct");
        }
        var carried = new LinkedHashMap<String, Commentary>();
        latest.ifPresent(before -> before.commentary.forEach((topic, said) ->
                contents.full().topic(topic).ifPresent(page -> carried.put(topic, said.carried(before.number)))));
        return isTooLong(reason)
                ? tooLong("input.reason")
                : Outcome.done(new Edition(
                        id,
                        report,
                        latest.map(before -> before.number + 1).orElse(1),
                        1,
                        new EditionState.Assembled(now, office),
                        contents.full(),
                        contents.shown(),
                        carried,
                        Map.of(),
                        corrects.orElse(null),
                        reason));
    }

    /** The same edition from figures as they are known now; what was written stays and is checked against them. */
    public Outcome<Edition> reassembled(Contents contents, Optional<Integer> expected, String office, Instant now) {
        if (state instanceof EditionState.Published) {
            return refused(ProblemCode.WRONG_STATE, "input.month", "the edition is published and stands");
        }
        return seen(expected)
                .map(same -> new Edition(
                        id,
                        report,
                        number,
                        version + 1,
                        commentary.isEmpty()
                                ? new EditionState.Assembled(now, office)
                                : new EditionState.Drafted(now, office),
                        contents.full(),
                        contents.shown(),
                        commentary,
                        acceptances,
                        corrects,
                        reason));
    }

    /**
     * Commentary on a topic, written or confirmed.
     *
     * @param text checked by {@link CommentaryText}
     */
    public Outcome<Edition> commented(
            String topic, String text, Optional<Integer> expected, String office, Instant now) {
        if (content.topic(topic).isEmpty()) {
            return refused(ProblemCode.UNKNOWN_CODE, "input.topic", "the edition has no topic of this code");
        }
        return open().then(same -> seen(expected)).map(same -> {
            var said = new LinkedHashMap<>(commentary);
            said.put(topic, new Commentary(text, now, office, null));
            return with(new EditionState.Drafted(now, office), said, acceptances);
        });
    }

    /** A finding that may stand, with the reason. */
    public Outcome<Edition> accepted(
            Checked found, String finding, String why, Optional<Integer> expected, String office, Instant now) {
        if (found.findings().stream().noneMatch(one -> one.id().equals(finding))) {
            return refused(ProblemCode.NOT_FOUND, "input.finding", "the edition has no such finding");
        }
        if (blank(why)) {
            return refused(ProblemCode.INVALID_INPUT, "input.reason", "say why the finding may stand");
        }
        if (isTooLong(why)) {
            return tooLong("input.reason");
        }
        return open().then(same -> seen(expected)).map(same -> {
            var all = new LinkedHashMap<>(acceptances);
            all.put(finding, new Acceptance(why.strip(), now, office));
            return with(state, commentary, all);
        });
    }

    /** An office answers for it; refused with every finding nobody accepted. */
    public Outcome<Edition> signedOff(Checked checked, Optional<Integer> expected, String office, Instant now) {
        if (state.signOff().isPresent()) {
            return refused(ProblemCode.ALREADY_DONE, "input.edition", "the edition is signed off");
        }
        if (!checked.complete()) {
            return refused(
                    ProblemCode.TOO_MANY_REQUESTS,
                    "input.edition",
                    "the checks did not end in time; try again in a minute");
        }
        var standing = checked.findings().stream()
                .filter(found -> !acceptances.containsKey(found.id()))
                .map(found -> Refusal.ofField(
                        ProblemCode.WRONG_STATE,
                        "input.edition",
                        "%s, %s: %s. Mend it, or accept it with a reason"
                                .formatted(found.topic(), found.kind().label(), found.what())))
                .toList();
        return standing.isEmpty()
                ? seen(expected).map(same -> with(new EditionState.SignedOff(now, office), commentary, acceptances))
                : Outcome.refused(standing);
    }

    /**
     * It goes out.
     *
     * @param toPublic whether the public gets its version, too
     */
    public Outcome<Edition> published(boolean toPublic, Optional<Integer> expected, String office, Instant now) {
        if (toPublic && report.marking() != Marking.OFFICIAL) {
            return refused(
                    ProblemCode.WRONG_STATE,
                    "input.toPublic",
                    "a report marked %s has no public version"
                            .formatted(report.marking().words()));
        }
        return switch (state) {
            case EditionState.Published(var at, var by, var open, var signed) ->
                refused(ProblemCode.ALREADY_DONE, "input.edition", "the edition is published and stands");
            case EditionState.SignedOff signed ->
                seen(expected)
                        .map(same -> with(
                                new EditionState.Published(now, office, toPublic, signed), commentary, acceptances));
            case EditionState.Assembled none -> notSignedOff();
            case EditionState.Drafted none -> notSignedOff();
        };
    }

    /** Whether the public has its own version of it. */
    public boolean isToPublic() {
        return state instanceof EditionState.Published published && published.toPublic();
    }

    /** Figures the public reads in it, in print or cited, and may be shown: they are public with it. */
    public List<EditionFigure> openFigures(CommentaryText text) {
        var cited = commentary.values().stream()
                .flatMap(said -> text.references(said.text()).stream())
                .toList();
        return publicContent.figures().stream()
                .filter(figure -> figure.shown() || cited.stream().anyMatch(figure::is))
                .filter(figure -> !SmallCounts.isWithheld(figure.known()))
                .toList();
    }

    private static Outcome<Edition> notSignedOff() {
        return refused(ProblemCode.WRONG_STATE, "input.edition", "nobody signed the edition off; that comes first");
    }

    private Outcome<Edition> open() {
        return state.isOpen()
                ? Outcome.done(this)
                : refused(
                        ProblemCode.WRONG_STATE,
                        "input.edition",
                        "the edition is %s; assemble it anew to change it"
                                .formatted(state instanceof EditionState.SignedOff ? "signed off" : "published"));
    }

    private Outcome<Edition> seen(Optional<Integer> expected) {
        return expected.filter(seen -> seen != version).isEmpty()
                ? Outcome.done(this)
                : refused(
                        ProblemCode.VERSION_CONFLICT,
                        "input.expectedVersion",
                        "somebody changed the edition: it is at version %d; look at it again".formatted(version));
    }

    private Edition with(EditionState next, Map<String, Commentary> said, Map<String, Acceptance> accepted) {
        return new Edition(
                id, report, number, version + 1, next, content, publicContent, said, accepted, corrects, reason);
    }

    private static String words(EditionRhythm rhythm) {
        return rhythm.name().toLowerCase(Locale.ROOT);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_REASON;
    }

    private static Outcome<Edition> tooLong(String field) {
        return refused(ProblemCode.INVALID_INPUT, field, "a reason has 1,000 characters at most");
    }

    private static Outcome<Edition> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
