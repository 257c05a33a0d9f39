package uk.answerable.performance.quality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.performance.dictionary.store.ReviewedFile;
import uk.answerable.performance.quality.rules.DataQuality;
import uk.answerable.performance.quality.rules.DataRisk;
import uk.answerable.performance.quality.rules.IssueKind;
import uk.answerable.performance.quality.rules.KnownIssue;

/** Reads {@code known_issues.csv} and {@code data_risks.csv}. */
@ApplicationScoped
public class QualityFiles {

    @Produces
    @Singleton
    DataQuality register() {
        return read();
    }

    public static DataQuality read() {
        return new DataQuality(
                ReviewedFile.rows("known_issues", QualityFiles::issue),
                ReviewedFile.rows("data_risks", QualityFiles::risk));
    }

    private static KnownIssue issue(CSVRecord row) {
        return new KnownIssue(
                row.get("code"),
                row.get("force"),
                IssueKind.valueOf(row.get("kind")),
                ReviewedFile.text(row, "system"),
                row.get("what"),
                row.get("effect"),
                measures(row),
                row.get("known_since"),
                ReviewedFile.text(row, "fix_expected"),
                ReviewedFile.day(row, "fixed_on"),
                row.get("source"));
    }

    private static DataRisk risk(CSVRecord row) {
        return new DataRisk(
                row.get("code"),
                row.get("force"),
                row.get("risk"),
                row.get("cause"),
                measures(row),
                row.get("register"),
                row.get("recommended"),
                ReviewedFile.text(row, "agreed"),
                row.get("owner"),
                row.get("source"));
    }

    private static List<String> measures(CSVRecord row) {
        return Arrays.asList(row.get("measures").split(" "));
    }
}
