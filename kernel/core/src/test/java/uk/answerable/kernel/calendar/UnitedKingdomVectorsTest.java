package uk.answerable.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Public vectors of a UK-wide calendar (17 March included), with and without a policy of rolling forward. */
class UnitedKingdomVectorsTest {

    private final WorkingDays everywhere =
            new WorkingDays(BankHolidays.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND));

    @ParameterizedTest
    @MethodSource("working20")
    void twentyWorkingDays(LocalDate received, LocalDate due) {
        assertThat(everywhere.after(received, 20).result()).isEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("calendar20")
    void twentyCalendarDaysRolledForward(LocalDate received, LocalDate due) {
        assertThat(everywhere.rolledForward(CalendarDays.after(received, 20)).result())
                .isEqualTo(due);
    }

    static Stream<Arguments> working20() throws IOException {
        return vectors("working_20");
    }

    static Stream<Arguments> calendar20() throws IOException {
        return vectors("calendar_20_roll_forward");
    }

    private static Stream<Arguments> vectors(String name) throws IOException {
        var file = UnitedKingdomVectorsTest.class.getResourceAsStream("/working_day_vectors.json");
        var vectors = new ObjectMapper().readTree(file).elements().next().get(name);
        return vectors.properties().stream()
                .map(vector -> Map.entry(vector.getKey(), vector.getValue().asText()))
                .map(vector -> Arguments.of(LocalDate.parse(vector.getKey()), LocalDate.parse(vector.getValue())));
    }
}
