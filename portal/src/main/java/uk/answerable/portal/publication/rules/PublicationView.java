package uk.answerable.portal.publication.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.publication.rules.PublicationAnswer.ComplaintPublication;
import uk.answerable.portal.publication.rules.PublicationAnswer.Edition;
import uk.answerable.portal.publication.rules.PublicationAnswer.Force;
import uk.answerable.portal.publication.rules.PublicationAnswer.PublishedFile;
import uk.answerable.portal.publication.rules.PublicationAnswer.Report;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * What was published about a force.
 *
 * @param editions of its performance reports, report by report, the newest first
 * @param complaints the statutory publications of complaint figures, the latest period first
 */
public record PublicationView(
        String code,
        String name,
        List<EditionRow> editions,
        boolean reportsMissing,
        List<ComplaintRow> complaints,
        boolean complaintsMissing) {

    public PublicationView {
        editions = List.copyOf(editions);
        complaints = List.copyOf(complaints);
    }

    public static PublicationView of(String code, Force force, Given<PublicationAnswer> answer) {
        var reports = answer.data().reports();
        var complaints = answer.data().complaints();
        return new PublicationView(
                code,
                force.name(),
                reports == null
                        ? List.of()
                        : reports.nodes().stream().flatMap(EditionRow::of).toList(),
                reports == null || answer.isMissing("reports"),
                complaints == null
                        ? List.of()
                        : complaints.nodes().stream().flatMap(ComplaintRow::of).toList(),
                complaints == null || answer.isMissing("complaints"));
    }

    /**
     * An edition with what can be taken away.
     *
     * @param correction why it replaces an earlier one, or null
     */
    public record EditionRow(
            String id,
            String title,
            String edition,
            String published,
            @Nullable String correction,
            List<FileRow> files) {

        static Stream<EditionRow> of(Report report) {
            var editions = report.editions();
            return editions == null
                    ? Stream.of()
                    : editions.nodes().stream()
                            .filter(edition -> edition.publishedAt() != null
                                    && !edition.files().isEmpty())
                            .map(edition -> of(report, edition));
        }

        private static EditionRow of(Report report, Edition edition) {
            return new EditionRow(
                    edition.id(),
                    report.title(),
                    "%s, edition %s"
                            .formatted(PeriodWords.of(Objects.requireNonNull(edition.month())), edition.number()),
                    UkDates.day(Objects.requireNonNull(edition.publishedAt())),
                    edition.correctionReason(),
                    edition.files().stream().map(FileRow::of).toList());
        }
    }

    /**
     * A file.
     *
     * @param name in its address: {@code public.pdf}
     * @param sha256 by which a reader can tell that it is the one published
     */
    public record FileRow(String name, String label, String size, String sha256) {

        private static final int KILO = 1024;

        static FileRow of(PublishedFile file) {
            var form = file.form().toLowerCase(Locale.ROOT);
            var audience = file.audience().toLowerCase(Locale.ROOT);
            return new FileRow(
                    audience + "." + form,
                    audience.equals("public") ? words(form) : "%s, the office's version".formatted(words(form)),
                    "%,d KB".formatted(Math.ceilDiv(file.size(), KILO)),
                    file.sha256());
        }

        private static String words(String form) {
            return switch (form) {
                case "html" -> "Web page (HTML)";
                case "xlsx" -> "Spreadsheet (XLSX)";
                default -> form.toUpperCase(Locale.ROOT);
            };
        }
    }

    /**
     * A publication of complaint figures with its narrative.
     *
     * @param generated whether made-up cases are in it
     */
    public record ComplaintRow(
            String period,
            String published,
            @Nullable String holdingToAccount,
            @Nullable String reviewPerformance,
            List<PublicationAnswer.Figure> figures,
            boolean generated) {

        static Stream<ComplaintRow> of(ComplaintPublication publication) {
            var day = publication.publishedOn();
            return day == null
                    ? Stream.of()
                    : Stream.of(new ComplaintRow(
                            publication.edition() == 1
                                    ? publication.period()
                                    : "%s, edition %d".formatted(publication.period(), publication.edition()),
                            UkDates.day(day),
                            publication.holdingToAccount(),
                            publication.reviewPerformance(),
                            publication.figures(),
                            publication.generatedCases()));
        }
    }
}
