package uk.answerable.performance.peer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.peer.rules.Forces.figure;
import static uk.answerable.performance.peer.rules.Forces.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.peer.store.PeerFiles;

/** What an office may record of its peers, and what unnamed ones tell. */
class RecordedPeersTest {

    private static final Dictionary DICTIONARY = DictionaryFiles.read();
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);

    private static List<String> refusals(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var reasons) ->
                reasons.stream().map(Refusal::message).toList();
            case Outcome.Done<?> done -> List.of();
        };
    }

    private static NewPeerGroup group(PeerGroupKind kind, LocalDate to, String... members) {
        return new NewPeerGroup(
                "warwickshire", kind, "Most similar", List.of(members), LocalDate.of(2019, 4, 1), to, "letter");
    }

    @Test
    void aGroupIsOfOtherForcesEachOnce() {
        assertThat(refusals(group(PeerGroupKind.MOST_SIMILAR, null, "cheshire", "suffolk")
                        .check("c", DICTIONARY)))
                .isEmpty();
        assertThat(refusals(group(
                                PeerGroupKind.NATIONAL,
                                LocalDate.of(2019, 3, 31),
                                "warwickshire",
                                "cheshire",
                                "cheshire",
                                "nowhere")
                        .check("c", DICTIONARY)))
                .containsExactly(
                        "all forces are every force's group: record the most similar ones or the family",
                        "a force stands in the group twice",
                        "a member is none of the 43 forces",
                        "a force is compared with others: leave your own out",
                        "the group ends before it begins");
    }

    private static NewBenchmark benchmark(String label, String printed, LocalDate knownOn) {
        return new NewBenchmark(
                "warwickshire",
                "victim_satisfaction_whole_experience",
                "percent",
                label,
                printed,
                knownOn,
                "letter",
                false);
    }

    @Test
    void aBenchmarkIsOfAForceNobodyNames() {
        assertThat(refusals(benchmark("Peer A", "78%", TODAY).check("c", DICTIONARY, TODAY)))
                .isEmpty();
        assertThat(refusals(benchmark("Cheshire", "178%", TODAY.plusDays(1)).check("c", DICTIONARY, TODAY)))
                .containsExactly(
                        "nothing is known yet that becomes known later",
                        "this force has a name: its figures are published by itself, for a period",
                        "not between 0 and 100 per cent of a whole; a footnote digit may be glued on");
    }

    @Test
    void unnamedForcesAreASpreadAndNothingElse() {
        var peers = PeerFiles.benchmarks(DICTIONARY);
        var quarter = quarter(2019, 10);

        assertThat(Benchmarks.of(peers, Optional.of(figure(quarter, "72%")))
                        .orElseThrow()
                        .words())
                .isEqualTo("4 unnamed forces: 73% to 79%; 72% in 2019/20 Q3 is below all of them; neither forces nor"
                        + " periods are named, so no average, place or movement is told");
        assertThat(Benchmarks.of(peers, Optional.of(figure(quarter, "78%")))
                        .orElseThrow()
                        .words())
                .contains("is among them");
        assertThat(Benchmarks.of(List.of(), Optional.empty())).isEmpty();
    }
}
