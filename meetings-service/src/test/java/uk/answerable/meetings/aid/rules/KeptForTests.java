package uk.answerable.meetings.aid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.answerable.meetings.aid.store.AidFiles;
import uk.answerable.meetings.governance.store.RecordFiles;

/** Records of a force as a test keeps them, each as its kind is kept. */
final class KeptForTests {

    static final LocalDate TODAY = LocalDate.of(2020, 3, 16);

    private static final RecordAids RULES = AidFiles.read();

    private final List<KeptRecord> records = new ArrayList<>();

    KeptForTests() {}

    /** Fields and their values one after the other. */
    UUID kept(String kind, String title, Set<UUID> tied, String... values) {
        var byField = new HashMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            byField.put(values[i], values[i + 1]);
        }
        assertThat(RecordFiles.read()
                        .kind(kind)
                        .orElseThrow()
                        .check(byField, TODAY)
                        .orThrow())
                .as("a record as it is kept")
                .isEqualTo(byField);
        var record = new KeptRecord(UUID.randomUUID(), kind, title, byField, tied);
        records.add(record);
        return record.id();
    }

    List<Aid> aids() {
        return RULES.of(new KeptRecords(records), TODAY);
    }

    List<AidKind> kinds() {
        return aids().stream().map(Aid::kind).toList();
    }

    /** The one kept last. */
    UUID newest() {
        return records.getLast().id();
    }
}
