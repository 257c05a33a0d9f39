package uk.answerable.portal.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.PageInfo;
import uk.answerable.portal.register.rules.DecisionsAnswer.Decision;
import uk.answerable.portal.register.rules.DecisionsAnswer.Decisions;
import uk.answerable.portal.register.rules.DecisionsAnswer.Series;
import uk.answerable.portal.register.rules.DecisionsView.DecisionRow;
import uk.answerable.portal.register.rules.DutiesAnswer.Duty;
import uk.answerable.portal.register.rules.DutiesAnswer.Entry;

class RegisterViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);

    @Test
    void anExemptDecisionIsItsNumberAndItsSection() {
        var row = row(null, 43, null);

        assertThat(row.title())
                .isEqualTo("Not published: exempt under section 43 of the Freedom of Information Act 2000");
        assertThat(row.maker()).isEqualTo("not published");
        assertThat(row.day()).isEqualTo("not recorded");
    }

    @Test
    void aLinkLeadsToAWebPageOrNowhere() {
        assertThat(row("Precept", null, "https://example.org/d").address()).isEqualTo("https://example.org/d");
        assertThat(row("Precept", null, "javascript:alert(1)").address()).isNull();
    }

    @Test
    void numbersTheRegisterDoesNotHaveAreSaid() {
        var force = new DecisionsAnswer.Force("Warwickshire Police");
        var answer = new DecisionsAnswer(
                force,
                new Decisions(List.of(), new PageInfo(false, null)),
                List.of(
                        new Series("WPCC", 20095, 20122, 15, List.of("20106", "20110-20114")),
                        new Series("X", 1, 2, 2, List.of())));

        assertThat(DecisionsView.of("warwickshire", force, new Given<>(answer, Set.of()))
                        .gaps())
                .containsExactly("WPCC 20095 to 20122: 15 are here; 20106, 20110-20114 are not");
    }

    @Test
    void whatIsMissingComesFirst() {
        var force = new DutiesAnswer.Force("Warwickshire Police");
        var answer = new DutiesAnswer(
                force,
                List.of(
                        duty("budget", new Entry("2020/21", DAY, "PUBLISHED", DAY, "https://example.org")),
                        duty("contracts", new Entry("2019/20 Q3", DAY, "MISSING", null, null)),
                        duty("reviews")));

        var view = DutiesView.of("warwickshire", force, new Given<>(answer, Set.of()), DAY);

        assertThat(view.lacking()).extracting(DutiesView.DutyRow::what).containsExactly("Contracts");
        assertThat(view.kept()).hasSize(2);
        var entry = view.lacking().getFirst().entries().getFirst();
        assertThat(entry.about()).isEqualTo("quarter 3 of 2019/20");
        assertThat(entry.state()).isEqualTo("missing");
        assertThat(entry.days()).isEqualTo("due by 16 March 2020");
    }

    private static DecisionRow row(@Nullable String title, @Nullable Integer section, @Nullable String address) {
        return DecisionRow.of(new Decision("WPCC20109", title, null, null, section, address, null));
    }

    private static Duty duty(String what, Entry... entries) {
        return new Duty("1", what, "QUARTERLY", "SI 2011/3050", List.of(entries));
    }
}
