package uk.answerable.performance.quality.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.quality.rules.DataRisk;
import uk.answerable.performance.quality.rules.KnownIssue;

class QualityFilesTest {

    @Test
    void everyCodeIsKnown() {
        var dictionary = DictionaryFiles.read();
        var register = QualityFiles.read();

        assertThat(register.unknown(
                        dictionary.measures().stream().map(Measure::code).collect(Collectors.toSet())))
                .isEmpty();
        assertThat(register.issues())
                .extracting(KnownIssue::force)
                .allMatch(force -> dictionary.force(force).isPresent());
        assertThat(register.risks())
                .extracting(DataRisk::force)
                .allMatch(force -> dictionary.force(force).isPresent());
    }

    @Test
    void aMeasureShowsItsOwnIssuesOnly() {
        var register = QualityFiles.read();

        assertThat(register.issuesOf("warwickshire", Optional.empty())).hasSize(3);
        assertThat(register.issuesOf("warwickshire", Optional.of("cyber_online_crime")))
                .extracting(KnownIssue::code)
                .containsExactly("warwickshire-cyber-keyword");
        assertThat(register.issuesOf("cheshire", Optional.of("robbery"))).isEmpty();
        assertThat(register.risksOf("cheshire")).extracting(DataRisk::agreed).containsExactly("2020-04");
    }
}
