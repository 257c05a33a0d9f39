package uk.answerable.portal.graph.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.Answer.Reason;
import uk.answerable.portal.graph.rules.Answer.Withheld;

class AnswerReaderTest {

    record Shape(@Nullable Part one, List<String> names) {}

    record Part(int size) {}

    @Test
    void dataIsRead() {
        var answer =
                AnswerReader.read(200, "{\"data\":{\"one\":{\"size\":2,\"new\":1},\"names\":[\"a\"]}}", Shape.class);

        assertThat(answer).isEqualTo(new Given<>(new Shape(new Part(2), List.of("a")), Set.of()));
    }

    @Test
    void partialDataNamesWhatIsMissing() {
        var body =
                "{\"data\":{\"one\":null,\"names\":null},\"errors\":[{\"path\":[\"one\",\"size\",0]},{\"message\":\"x\"}]}";

        assertThat(AnswerReader.read(200, body, Shape.class))
                .isEqualTo(new Given<>(new Shape(null, List.of()), Set.of("one")));
    }

    @Test
    void nullDataWithAnErrorIsAServiceThatIsAway() {
        assertThat(AnswerReader.read(200, "{\"data\":null,\"errors\":[{\"path\":[\"one\"]}]}", Shape.class))
                .isEqualTo(new Withheld<>(Reason.SERVICE_AWAY));
    }

    @Test
    void aPlaceInAListThatThereIsNotIsToldFromDataThatCannotBeHad() {
        var body = """
                {"data":{"one":null},"errors":[{"path":["one"],"extensions":{"code":"INVALID_CURSOR"}}]}""";

        assertThat(AnswerReader.read(200, body, Shape.class)).isEqualTo(new Withheld<>(Reason.CURSOR_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>proxy</html>",
                "[]",
                "null",
                "{}",
                "{\"data\":7}",
                "{\"data\":{\"one\":\"two\"}}",
                "{\"data\":{\"one\":{\"size\":null}}}",
                "{\"data\":{\"one\":{\"size\":2}}"
            })
    void whatIsNoAnswerIsUnreadable(String body) {
        assertThat(AnswerReader.read(200, body, Shape.class)).isEqualTo(new Withheld<>(Reason.UNREADABLE));
    }

    @Test
    void statusTellsWhy() {
        assertThat(AnswerReader.read(401, "", Shape.class)).isEqualTo(new Withheld<>(Reason.TOKEN_REFUSED));
        assertThat(AnswerReader.read(503, "{\"data\":{}}", Shape.class)).isEqualTo(new Withheld<>(Reason.UNREACHABLE));
    }
}
