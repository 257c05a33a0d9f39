package uk.answerable.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeWordsTest {

    private static final Pattern CODE = Pattern.compile("^ {2}([A-Z0-9_]+) @join__enumValue", Pattern.MULTILINE);

    static List<String> kinds() {
        return Stream.of(
                        "ActionStatus AnswerKind AssessmentCode BodyKind DeepDiveState DutyState EntryKind FollowUp",
                        "MeetingState PanelConclusion PanelReviewKind PanelReviewStep PanelStepOwner PanelStepState",
                        "ProgrammeSection ProgrammeState RecommendationSource RequestKind RequestStatus ReviewResult",
                        "Rhythm ScrutinySide ScrutinyStage SearchKind Side SignalKind TriggerKind WatchState")
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    /** A code that is added to the graph needs its words here. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyCodeOfTheGraphHasItsWords(String kind) throws IOException {
        assertThat(CodeWords.codes(kind))
                .isEqualTo(codesOfTheGraph(kind))
                .allSatisfy(code -> assertThat(CodeWords.of(kind, code)).doesNotContain("_"));
    }

    @Test
    void aCodeOfTomorrowIsItsOwnWords() {
        assertThat(CodeWords.of("RequestStatus", "HALF_FORGOTTEN")).isEqualTo("half forgotten");
    }

    private static List<String> codesOfTheGraph(String kind) throws IOException {
        var graph = Files.readString(supergraph());
        var start = graph.indexOf("\nenum %s ".formatted(kind));
        assertThat(start).as("enum %s in the supergraph", kind).isPositive();
        var body = graph.substring(start, graph.indexOf("\n}", start));
        return CODE.matcher(body)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    /** Beside this module, from wherever the tests are started. */
    private static Path supergraph() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("gateway/server/src/main/resources/supergraph.graphql"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
    }
}
