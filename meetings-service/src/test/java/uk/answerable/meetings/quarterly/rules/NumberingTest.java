package uk.answerable.meetings.quarterly.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.answerable.kernel.errors.Outcome;

/** Whatever the office puts and takes out, numbers run from 1 without a gap, and an ask points to its own request. */
class NumberingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 20);

    private static QuarterlyScrutiny after(QuarterlyScrutiny before, ScrutinyStep step) {
        return switch (Scrutinising.take(before, step, DAY)) {
            case Outcome.Done<QuarterlyScrutiny>(var next) -> next;
            case Outcome.Refused<QuarterlyScrutiny> refused -> before;
        };
    }

    /** 0 puts a request with an ask of its own, another number takes that request out. */
    @Property
    void numbersHaveNoGapAndAsksKeepTheirRequest(@ForAll @Size(max = 40) List<@IntRange(max = 12) Integer> commands) {
        var now = QuarterlyScrutiny.NEW;
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i) > 0) {
                now = after(now, new ScrutinyStep.RemoveRequest(commands.get(i)));
            } else {
                var topic = "Topic " + i;
                now = after(
                        now,
                        new ScrutinyStep.PutRequest(
                                null, new RequestText(RequestKind.EXPLANATION, topic, "Why?", "Text", null)));
                now = after(now, new ScrutinyStep.MarkAsk(topic, "Why?"));
                now = after(
                        now,
                        new ScrutinyStep.SettleAsk(
                                now.asks().size(), now.requests().size(), null));
            }
        }

        var numbers = now.standing().stream().map(NumberedRequest::number).toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        var left = now;
        assertThat(now.asks()).allSatisfy(ask -> {
            var number = ask.number();
            if (number != null) {
                assertThat(left.request(number).orElseThrow().text().topic()).isEqualTo(ask.place());
            }
        });
    }
}
