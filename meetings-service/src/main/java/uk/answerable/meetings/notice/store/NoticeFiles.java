package uk.answerable.meetings.notice.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.meetings.notice.rules.DueNotices;
import uk.answerable.meetings.notice.rules.NoticePolicy;
import uk.answerable.meetings.notice.rules.PreElectionPeriod;

/** The dated settings of notices, read once from the files that ship with this service. */
@ApplicationScoped
public class NoticeFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** How long before what an office is told. */
    @Produces
    @Singleton
    public static DueNotices dueNotices() {
        return new DueNotices(
                read(
                        "notice-policies.csv",
                        row -> new NoticePolicy(
                                row.get("rule"),
                                Integer.parseInt(row.get("amount")),
                                row.get("unit").equals("working days"),
                                day(row.get("valid_from")),
                                day(row.get("valid_to")),
                                row.get("status"),
                                row.get("source"))),
                WorkingDays.ofEnglandAndWales());
    }

    /** The pre-election periods known. */
    public static List<PreElectionPeriod> preElectionPeriods() {
        return read(
                "pre-election-periods.csv",
                row -> new PreElectionPeriod(
                        row.get("force"),
                        LocalDate.parse(row.get("starts")),
                        LocalDate.parse(row.get("ends")),
                        row.get("election"),
                        row.get("status"),
                        row.get("source")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        try (var in = Objects.requireNonNull(NoticeFiles.class.getResourceAsStream("/reference/" + file), file);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return parser.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
