package uk.answerable.portal.body.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.body.rules.BodyAnswer.Body;
import uk.answerable.portal.body.rules.BodyAnswer.Item;
import uk.answerable.portal.body.rules.BodyAnswer.Law;
import uk.answerable.portal.body.rules.BodyAnswer.Measure;
import uk.answerable.portal.body.rules.BodyAnswer.Meetings;
import uk.answerable.portal.body.rules.BodyAnswer.Seat;
import uk.answerable.portal.body.rules.BodyAnswer.Trigger;
import uk.answerable.portal.body.rules.BodyAnswer.Watch;
import uk.answerable.portal.graph.rules.Answer.Given;

class BodyViewTest {

    private static final Trigger DATA = new Trigger("NEXT_DATA", "2019-12", null, null);

    @Test
    void aBodyTellsWhatIsKnownOfItAndNoBlanks() {
        var view = BodyView.of(body(), new Given<>(new BodyAnswer(body(), null), Set.of("watch")));

        assertThat(view.about())
                .extracting(BodyView.Fact::name)
                .containsExactly("Meets under", "Who may attend", "Agenda to be published");
        assertThat(view.seats()).containsExactly("Councillor, Rugby, vice-chair (vacant)");
        assertThat(view.kind()).isEqualTo("Police and Crime Panel");
        assertThat(view.isPanel()).isTrue();
        assertThat(view.watchMissing()).isTrue();
    }

    @Test
    void aPromiseSaysWhatItWaitsFor() {
        assertThat(waits(DATA, new Measure("m", "Child at risk markers")))
                .isEqualTo("the next figures of \u201cChild at risk markers\u201d after December 2019");
        assertThat(waits(DATA, new Measure("m", null))).isEqualTo("the next figures after December 2019");
        assertThat(waits(new Trigger("DAY", null, LocalDate.of(2020, 9, 1), null), null))
                .isEqualTo("1 September 2020");
        assertThat(waits(new Trigger("INSPECTION_REPORT", null, null, "PEEL"), null))
                .isEqualTo("the inspection report \u201cPEEL\u201d");
        assertThat(waits(new Trigger("REGIME_START", null, LocalDate.of(2020, 2, 1), null), null))
                .isEqualTo("the start of a law or scheme on 1 February 2020");
    }

    @Test
    void theStartOfALawIsNotToldByItsCode() {
        var item = new Item(
                "Rules",
                "DUE",
                LocalDate.of(2020, 1, 20),
                "report",
                "REGIME_2020 is in force",
                null,
                new Trigger("REGIME_START", null, LocalDate.of(2020, 2, 1), null),
                null);
        var answer = new Given<>(new BodyAnswer(body(), new Watch(List.of(item))), Set.of());

        assertThat(BodyView.of(body(), answer).watch().getFirst().came()).isNull();
    }

    private static String waits(Trigger trigger, Measure measure) {
        var item = new Item("CSE", "WAITING", LocalDate.of(2020, 1, 20), "report", null, null, trigger, measure);
        return BodyView.of(body(), new Given<>(new BodyAnswer(body(), new Watch(List.of(item))), Set.of()))
                .watch()
                .getFirst()
                .waitsFor();
    }

    private static Body body() {
        return new Body(
                "warwickshire-pcp",
                "Panel",
                "POLICE_AND_CRIME_PANEL",
                "warwickshire",
                "",
                "",
                "",
                "",
                new Law("Local Government Act 1972", "open to the public", 5),
                List.of(new Seat("Councillor, Rugby", "VICE_CHAIR", true, "")),
                List.of(),
                new Meetings(List.of()));
    }
}
