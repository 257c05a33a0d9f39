package uk.answerable.meetings.publishing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The record over any history of what could be read. */
class PublicRecordTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Publication.Owner OWNER =
            new Publication.Owner("warwickshire", "warwickshire-pcp", null, null);

    private static Publication.Open open(String subject, String text) {
        return new Publication.Open(new Publication.Key(PublicKind.PAPER, subject), OWNER, text);
    }

    /** What can be read, day by day: a text per subject, or none. */
    @Provide
    Arbitrary<List<Map<String, String>>> histories() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("x", "y"))
                .ofMaxSize(3)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void everyThingHasVersionsWithoutGapsAndTheLastIsWhatCanBeRead(
            @ForAll("histories") List<Map<String, String>> days) {
        var versions = new HashMap<String, List<Publication>>();
        for (int day = 0; day < days.size(); day++) {
            var today = days.get(day);
            var readable = today.entrySet().stream()
                    .map(one -> open(one.getKey(), one.getValue()))
                    .toList();
            var current = versions.values().stream().map(List::getLast).toList();
            for (var next : PublicRecord.next(current, readable, START.plusSeconds(day))) {
                versions.computeIfAbsent(next.key().subject(), key -> new ArrayList<>())
                        .add(next);
            }
            var newest = versions.values().stream().map(List::getLast).toList();
            assertThat(PublicRecord.next(newest, readable, START.plusSeconds(day)))
                    .as("the same again changes nothing")
                    .isEmpty();
            for (var last : newest) {
                assertThat(last.withdrawn())
                        .isEqualTo(!today.containsKey(last.key().subject()));
                assertThat(last.digest())
                        .isEqualTo(today.getOrDefault(last.key().subject(), ""));
            }
        }
        for (var history : versions.values()) {
            for (int i = 0; i < history.size(); i++) {
                assertThat(history.get(i).version()).isEqualTo(i + 1);
                assertThat(history.get(i).firstPublishedAt())
                        .isEqualTo(history.getFirst().publishedAt());
            }
        }
    }

    @Test
    void whatIsReadAgainAfterItWasWithdrawnIsANewVersionEvenWithTheOldText() {
        var first = PublicRecord.next(List.of(), List.of(open("a", "x")), START);
        var withdrawn = PublicRecord.next(first, List.of(), START.plusSeconds(1));
        var again = PublicRecord.next(withdrawn, List.of(open("a", "x")), START.plusSeconds(2));

        assertThat(withdrawn).singleElement().satisfies(one -> {
            assertThat(one.withdrawn()).isTrue();
            assertThat(one.digest()).isEmpty();
        });
        assertThat(again).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(3);
            assertThat(one.firstPublishedAt()).isEqualTo(START);
        });
    }
}
