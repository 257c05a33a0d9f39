package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;

/**
 * An edition with everything a printed one carries, for one audience.
 *
 * @param code names its files
 * @param month its period in words
 * @param audience whom it is for, in words
 * @param correction of which edition and why, null for none
 * @param footnotes of its tables
 * @param standing who answers for it and when it went out, empty before
 */
public record EditionPrint(
        String code,
        String title,
        String force,
        String month,
        int number,
        String marking,
        String asKnownAt,
        String audience,
        @Nullable String correction,
        List<String> standing,
        EditionContent content,
        Footnotes footnotes,
        List<PrintedTopic> topics) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    public EditionPrint {
        standing = List.copyOf(standing);
        topics = List.copyOf(topics);
    }

    /** A topic with what is said of it, a paragraph each. */
    public record PrintedTopic(TopicPage page, List<String> commentary) {}

    /**
     * For the force and its scrutineers, or for the public.
     *
     * @param toPublic whether small counts are put out of it
     */
    public static EditionPrint of(Edition edition, Dictionary dictionary, boolean toPublic) {
        var content = toPublic ? edition.publicContent() : edition.content();
        var text = new CommentaryText(dictionary, content);
        var corrects = edition.corrects();
        return new EditionPrint(
                "%s-%s-edition-%d%s"
                        .formatted(
                                edition.report().force(),
                                content.period().slug(),
                                edition.number(),
                                toPublic ? "-public" : ""),
                edition.report().title(),
                dictionary.force(content.force()).orElseThrow().name(),
                content.period().words(),
                edition.number(),
                edition.report().marking().words(),
                moment(content.asKnownAt()),
                toPublic
                        ? "Public version: counts that could point at somebody are withheld."
                        : "Version for the force and those who hold it to account; not for the public.",
                corrects == null ? null : "Corrects edition %d: %s".formatted(corrects, edition.reason()),
                standing(edition.state()),
                content,
                Footnotes.of(content),
                content.topics().stream()
                        .map(page -> new PrintedTopic(page, paragraphs(edition, page, text)))
                        .toList());
    }

    private static List<String> paragraphs(Edition edition, TopicPage page, CommentaryText text) {
        var said = edition.commentary().get(page.topic());
        return said == null
                ? List.of()
                : text.printed(said.text())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    private static List<String> standing(EditionState state) {
        return switch (state) {
            case EditionState.Assembled none -> List.of();
            case EditionState.Drafted none -> List.of();
            case EditionState.SignedOff signed -> List.of(signedOff(signed));
            case EditionState.Published published ->
                List.of(signedOff(published.signedOff()), "Published " + moment(published.at()));
        };
    }

    private static String signedOff(EditionState.SignedOff signed) {
        return "Signed off by the %s, %s".formatted(signed.office(), moment(signed.at()));
    }

    private static String moment(Instant moment) {
        return moment.atZone(HERE).format(MOMENT);
    }
}
