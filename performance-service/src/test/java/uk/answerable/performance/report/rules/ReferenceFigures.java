package uk.answerable.performance.report.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.peer.rules.PeerGroups;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.ObservationFile;

/** The packaged figures as an edition reads them. */
final class ReferenceFigures {

    static final Dictionary DICTIONARY = DictionaryFiles.read();
    static final Catalogue CATALOGUE = CatalogueFiles.read(DICTIONARY);
    static final Instant MOMENT = Instant.parse("2020-12-01T09:00:00Z");

    private static final Map<List<String>, List<Known>> ALL = read();

    private ReferenceFigures() {}

    static EditionQuestion question(String force, ReportTemplate template, String month) {
        return new EditionQuestion(
                DICTIONARY,
                CATALOGUE,
                force,
                template,
                EditionPeriod.read(month).orElseThrow(),
                MOMENT,
                new OfficeRecords(
                        new PeerGroups(CATALOGUE.peerGroupsOf(force)),
                        CATALOGUE.registers().calendar(force)),
                null);
    }

    static EditionQuestion warwickshire(String month) {
        return question("warwickshire", ReportTemplate.PERFORMANCE_SUMMARY, month);
    }

    /** Of the series the question asks for; changeable. */
    static Map<SeriesKey, List<Known>> of(EditionQuestion question) {
        var known = new HashMap<SeriesKey, List<Known>>();
        for (var key : question.series()) {
            var figures = ALL.get(List.of(key.force(), key.measure(), key.area(), key.statistic()));
            if (figures != null) {
                known.put(key, figures);
            }
        }
        return known;
    }

    static EditionContent assembled(EditionQuestion question) {
        return Assembly.of(question, of(question), EditionContext.NONE);
    }

    private static Map<List<String>, List<Known>> read() {
        try (var stream = ReferenceFigures.class.getResourceAsStream("/reference/observations.csv")) {
            var forces = Stream.concat(DICTIONARY.forces().stream(), DICTIONARY.referenceForces().stream())
                    .map(force -> force.code())
                    .collect(Collectors.toSet());
            var all = new HashMap<List<String>, List<Known>>();
            for (var row : new ObservationFile(DICTIONARY, new Limits(1_000_000, 5_000))
                    .read(stream.readAllBytes(), forces)
                    .rows()) {
                var key = row.key();
                all.computeIfAbsent(
                                List.of(key.force(), key.measure(), key.area(), key.statistic()),
                                none -> new ArrayList<>())
                        .add(new Known(key.period(), row.value(), 1, MOMENT, null, row.source(), row.note()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
