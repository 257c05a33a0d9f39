package uk.answerable.kernel.law;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;

/**
 * The table of legal regimes with start and end (FEATURES D4 373; RULES.md section 0 and C5). A new law is a new line
 * and the end of an old one.
 */
public final class LegalRegimes {

    private static final String FILE = "legal-regimes.csv";

    private final List<LegalRegime> all;

    private LegalRegimes(List<LegalRegime> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < this.all.size(); i++) {
            for (int j = i + 1; j < this.all.size(); j++) {
                refuseOverlap(this.all.get(i), this.all.get(j));
            }
        }
    }

    private static final class Holder {
        static final LegalRegimes SHIPPED = readShipped();
    }

    /** The table that ships with the suite. */
    public static LegalRegimes shipped() {
        return Holder.SHIPPED;
    }

    /** @throws IllegalArgumentException for an unknown scope, or two regimes of a scope on the same day */
    public static LegalRegimes read(Reader file) throws IOException {
        return new LegalRegimes(
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                        .map(LegalRegimes::regime)
                        .toList());
    }

    /** The one regime in force; empty where the table knows none for that day. */
    public Optional<LegalRegime> regimeOf(RegimeScope scope, LocalDate on) {
        return all.stream()
                .filter(regime -> regime.scope() == scope && regime.inForceOn(on))
                .findFirst();
    }

    /** Every regime of a scope, in the order of the table. */
    public List<LegalRegime> of(RegimeScope scope) {
        return all.stream().filter(regime -> regime.scope() == scope).toList();
    }

    private static LegalRegime regime(CSVRecord row) {
        var scope = RegimeScope.ofWords(row.get("scope"))
                .orElseThrow(() -> new IllegalArgumentException("no scope of the table: " + row.get("scope")));
        return new LegalRegime(
                scope,
                row.get("code"),
                row.get("title"),
                ShippedTable.day(row, "first_day"),
                ShippedTable.day(row, "last_day"),
                row.get("status"),
                row.get("source"));
    }

    private static void refuseOverlap(LegalRegime one, LegalRegime other) {
        var apart = one.scope() != other.scope() || endsBefore(one, other) || endsBefore(other, one);
        if (!apart) {
            throw new IllegalArgumentException("%s and %s are both in force for %s"
                    .formatted(one.code(), other.code(), one.scope().words()));
        }
    }

    private static boolean endsBefore(LegalRegime earlier, LegalRegime later) {
        var last = earlier.lastDay();
        var first = later.firstDay();
        return last != null && first != null && last.isBefore(first);
    }

    private static LegalRegimes readShipped() {
        return new LegalRegimes(ShippedTable.rows(LegalRegimes.class, FILE, LegalRegimes::regime));
    }
}
