package uk.answerable.performance.submission.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.observation.rules.ObservationKey;

/** Reads a whole CSV file of observations in memory: every row, every error (FEATURES D3 353). */
public final class ObservationFile {

    private final Dictionary dictionary;
    private final Limits limits;

    public ObservationFile(Dictionary dictionary, Limits limits) {
        this.dictionary = dictionary;
        this.limits = limits;
    }

    /**
     * Reads the file's bytes.
     *
     * @param forces codes the submitter may speak for
     */
    public FileRead read(byte[] bytes, Set<String> forces) {
        if (bytes.length > limits.bytes()) {
            return FileRead.unreadable("The file is larger than " + limits.bytes() + " bytes");
        }
        if (new String(bytes, UTF_8).isBlank()) {
            return FileRead.unreadable("The file is empty");
        }
        Map<ObservationKey, SubmittedRow> rows = new HashMap<>();
        List<SubmittedRow> inOrder = new ArrayList<>();
        List<RowNote> repeats = new ArrayList<>();
        List<RowError> contradictions = new ArrayList<>();
        var reading = new FileReading(dictionary, forces, limits, null, read -> {
            var earlier = rows.putIfAbsent(read.key(), read);
            if (earlier == null) {
                inOrder.add(read);
            } else if (earlier.value().saysTheSameAs(read.value())) {
                repeats.add(Repeats.same(read.row(), earlier.row()));
            } else {
                contradictions.add(Repeats.other(
                        read.row(),
                        read.value().printed(),
                        earlier.row(),
                        earlier.value().printed()));
            }
        });
        CsvRows.read(new ByteArrayInputStream(bytes), reading);
        reading.end();
        repeats.addAll(0, reading.notes());
        contradictions.addAll(0, reading.errors());
        return new FileRead(inOrder, reading.lines(), repeats, contradictions);
    }
}
