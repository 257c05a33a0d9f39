package uk.answerable.meetings.minutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;

class MinutesRulesTest {

    private static final MinutesStage DRAFT = new MinutesStage.Draft();
    private static final MinutesStage AGREED = new MinutesStage.Agreed(LocalDate.of(2020, 9, 10));
    private static final Disclosure NIL = new Disclosure(InterestKind.NONE, null, null, false);

    @ParameterizedTest
    @CsvSource({"2, 2.3", "1(3), 1(3).1", "1, 1.1", "2.1a, 2.1a.1"})
    void paragraphsAreNumberedToTheirItem(String item, String next) {
        assertThat(Anchors.next(item, List.of("2.1", "2.2", "12.1", "1(2).1"))).isEqualTo(next);
    }

    @Test
    void aDraftIsChangedFreelyAndWhatIsDecidedOrAgreedOnlyWithAReason() {
        assertThat(Correction.check(DRAFT, false, " noted ", null)).isEqualTo(Outcome.done("noted"));
        assertThat(Correction.check(DRAFT, true, "noted", null).toString()).contains("locked");
        assertThat(Correction.check(AGREED, false, "noted", " ").toString()).contains("agreed");
        assertThat(Correction.check(AGREED, true, "noted", "wrong expansion")).isEqualTo(Outcome.done("noted"));
        assertThat(Correction.paragraph("x".repeat(Correction.LONGEST + 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(Correction.paragraph(" ")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void thatThereWereNoInterestsIsRecordedAndExcludesOthers() {
        var pecuniary = new Disclosure(InterestKind.PECUNIARY, "Panel member 1", "2", false);

        assertThat(NIL.check(List.of())).isEqualTo(Outcome.done(NIL));
        assertThat(NIL.check(List.of(pecuniary))).isInstanceOf(Outcome.Refused.class);
        assertThat(pecuniary.check(List.of(NIL))).isInstanceOf(Outcome.Refused.class);
        assertThat(pecuniary.check(List.of())).isEqualTo(Outcome.done(pecuniary));
        assertThat(new Disclosure(InterestKind.PECUNIARY, " ", "2", false).check(List.of()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyAPecuniaryInterestWithoutDispensationExcludesAndOnlyFromItsItem() {
        var interest = new Disclosure(InterestKind.PECUNIARY, "Panel member 1", "2", false);

        assertThat(interest.excludes("Panel member 1", "2")).isTrue();
        assertThat(interest.excludes("Panel member 1", "3")).isFalse();
        assertThat(interest.excludes("Panel member 2", "2")).isFalse();
        assertThat(new Disclosure(InterestKind.PECUNIARY, "Panel member 1", "2", true).excludes("Panel member 1", "2"))
                .isFalse();
        assertThat(new Disclosure(InterestKind.NON_PECUNIARY, "Panel member 1", null, false)
                        .excludes("Panel member 1", "2"))
                .isFalse();
    }
}
