package uk.answerable.performance.dictionary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.rules.Force;

class DictionaryFilesTest {

    private final Dictionary dictionary = DictionaryFiles.read();

    @Test
    void holdsTheFortyThreeForcesAndNobodyElseAsAForce() {
        assertThat(dictionary.forces()).hasSize(43).extracting(Force::code).isSorted();
        assertThat(dictionary.force("west-mercia")).isPresent();
        assertThat(dictionary.force("peer-force-1")).isEmpty();
        assertThat(dictionary.force("england-and-wales")).isEmpty();
    }

    @Test
    void everyForceIsAnAreaOfItsOwn() {
        assertThat(dictionary.forces())
                .allSatisfy(force -> assertThat(dictionary.area(force.code()))
                        .get()
                        .satisfies(area -> assertThat(area.level()).isEqualTo(AreaLevel.FORCE)));
    }

    @Test
    void oneLabelAtTwoLevelsIsTwoAreas() {
        var district = dictionary
                .place("Warwickshire Police", "North Warwickshire (district)")
                .orElseThrow();
        var area = dictionary
                .place("Warwickshire Police", "North Warwickshire (policing area)")
                .orElseThrow();

        assertThat(district.label()).isEqualTo(area.label());
        assertThat(district.code()).isNotEqualTo(area.code());
        assertThat(district.parent()).isEqualTo(area.code());
        assertThat(dictionary.place("Warwickshire Police", "North Warwickshire"))
                .isEmpty();
    }

    @Test
    void holdsEveryMeasureAndSaysWhereItsPolarityComesFrom() {
        assertThat(dictionary.measures()).hasSize(423);
        assertThat(dictionary.measures())
                .allSatisfy(measure ->
                        assertThat(measure.polaritySource()).as(measure.code()).isNotBlank());
        assertThat(dictionary.headlines().getFirst().code()).isEqualTo("victim_satisfaction_whole_experience");
    }

    @Test
    void aPublicationIsNeverBeforeTheKnowledge() {
        assertThat(List.of("000", "001", "002", "003", "004"))
                .map(document -> dictionary.source(document).orElseThrow())
                .allSatisfy(source -> assertThat(source.publishedAt()).isAfterOrEqualTo(source.knownAt()));
    }

    @Test
    void aMeasureThatFiguresCiteIsRetiredAndNeverDeleted() {
        assertThatNoException().isThrownBy(() -> dictionary.requireAll(List.of("robbery")));
        assertThatThrownBy(() -> dictionary.requireAll(List.of("robbery", "no_longer_there")))
                .hasMessageContaining("no longer has: no_longer_there; retire a measure");
    }
}
