package uk.answerable.meetings.aid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.meetings.governance.rules.RecordField;
import uk.answerable.meetings.governance.store.RecordFiles;

class RecordAidsTest {

    private static final LocalDate TODAY = KeptForTests.TODAY;

    private final KeptForTests kept = new KeptForTests();

    private void incident(String name, LocalDate on, String risk, String children) {
        kept.kept(
                "PARTNERSHIP_INCIDENT",
                name,
                Set.of(),
                "case",
                name,
                "on",
                on.toString(),
                "risk",
                risk,
                "children",
                children);
    }

    private UUID portfolio(String months, String... next) {
        var values = new ArrayList<>(List.of("office", "Member 3", "subject", "Roads", "visitsEveryMonths", months));
        values.addAll(List.of(next));
        return kept.kept("MEMBER_PORTFOLIO", "Roads", Set.of(), values.toArray(String[]::new));
    }

    private void visit(UUID portfolio, String on) {
        kept.kept(
                "PORTFOLIO_VISIT",
                "Visit",
                Set.of(portfolio),
                "on",
                on,
                "office",
                "Member 3",
                "seen",
                "The control room");
    }

    @Test
    void everyKindLookedAtIsKept() {
        assertThat(RecordAids.KINDS)
                .allSatisfy(kind -> assertThat(RecordFiles.read().kind(kind).orElseThrow().fields().stream()
                                .map(RecordField::name))
                        .isNotEmpty());
    }

    @Test
    void threeOfMediumRiskInARollingYearAreReviewed() {
        incident("C-17", TODAY.minusMonths(12), "medium", "no");
        incident("C-17", TODAY.minusMonths(12).plusDays(1), "medium", "no");
        incident("C-17", TODAY.minusDays(3), "medium", "no");
        assertThat(kept.aids()).as("the first is a day too old").isEmpty();

        incident("C-17", TODAY, "medium", "no");
        assertThat(kept.aids()).singleElement().satisfies(aid -> {
            assertThat(aid.kind()).isEqualTo(AidKind.ESCALATION);
            assertThat(aid.record()).isEqualTo(kept.newest());
            assertThat(aid.message())
                    .startsWith("C-17: 3 incidents of medium risk in the 12 months to 16 March 2020")
                    .contains("last on 16 March 2020", "3 or more");
        });
    }

    @Test
    void fourOfStandardRiskCountOnlyWithChildren() {
        for (int day = 0; day < 3; day++) {
            incident("C-18", TODAY.minusDays(day), "standard", "yes");
        }
        incident("C-18", TODAY, "standard", "no");
        incident("C-19", TODAY, "standard", "yes");
        incident("C-18", TODAY.plusDays(1), "standard", "yes");
        assertThat(kept.aids())
                .as("without children, another case, and one to come do not count")
                .isEmpty();

        incident("C-18", TODAY.minusMonths(11), "standard", "yes");
        assertThat(kept.kinds()).containsExactly(AidKind.ESCALATION);
        assertThat(kept.aids().getFirst().message()).contains("4 incidents of standard risk with children involved");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ACC (operations), -, -, LEAD_UNKNOWN",
                "ACC (operations), ACC (crime), -, LEAD_DIFFERS",
                "ACC (operations), 'acc  (Operations)', -, -",
                "ACC (operations), ACC (operations), ACC (crime), LEAD_DIFFERS",
                "ACC (crime), -, ACC (crime), -"
            })
    void theLeadAPolicyNamesIsComparedWithWhoLeads(String named, String actual, String register, String expected) {
        var values = new ArrayList<>(List.of("lead", named, "subject", "Child abuse"));
        if (actual != null) {
            values.addAll(List.of("actualLead", actual));
        }
        if (register != null) {
            kept.kept("CHIEF_OFFICER_LEAD", "Lead", Set.of(), "subject", "child abuse", "office", register);
        }
        kept.kept("POLICY", "Child abuse policy", Set.of(), values.toArray(String[]::new));

        assertThat(kept.kinds()).isEqualTo(expected == null ? List.of() : List.of(AidKind.valueOf(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, not visited yet; no day is set for the next visit",
                "2020-02-01, -, last visited on 1 February 2020; no day is set",
                "2020-02-01, 2020-03-15, the next visit was due on 15 March 2020",
                "2020-02-01, 2020-03-16, -",
                "2020-02-01, 2020-02-01, no day is set for the next visit",
                "2019-08-01, 2020-03-20, the next was due by 1 February 2020 and is set for 20 March 2020",
                "-, 2020-04-01, -"
            })
    void aVisitIsOverdueByItsDayByTheIntervalOrByABlank(String last, String next, String expected) {
        var portfolio = next == null ? portfolio("6") : portfolio("6", "nextVisit", next);
        if (last != null) {
            visit(portfolio, last);
            visit(portfolio, "2019-01-05");
        }

        if (expected == null) {
            assertThat(kept.aids()).isEmpty();
        } else {
            assertThat(kept.aids()).singleElement().satisfies(aid -> {
                assertThat(aid.kind()).isEqualTo(AidKind.VISIT_OVERDUE);
                assertThat(aid.message()).contains(expected);
            });
        }
    }

    @Test
    void visitsAreWantedAtLeastEverySixMonths() {
        portfolio("7", "nextVisit", "2020-04-01");

        assertThat(kept.aids())
                .extracting(Aid::message)
                .containsExactly("Roads plans a visit every 7 months; one at least every 6 is wanted");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "unit, passed up, -, EXCEPTION_WAITS, the area meeting",
                "area, passed up, -, EXCEPTION_WAITS, the force meeting",
                "area, passed up, 2020-03-20, EXCEPTION_WAITS, the force meeting",
                "area, passed up, 2020-03-10, -, -",
                "area, open, -, -, -",
                "force, passed up, -, NO_TIER_ABOVE, none above"
            })
    void anExceptionPassedUpWaitsForTheTierAbove(
            String tier, String state, String taken, String expected, String message) {
        var values = new ArrayList<>(
                List.of("on", "2020-03-01", "tier", tier, "exception", "Answering times", "state", state));
        if (taken != null) {
            values.addAll(List.of("takenOn", taken));
        }
        kept.kept("TIER_EXCEPTION", "Answering times", Set.of(), values.toArray(String[]::new));

        assertThat(kept.kinds()).isEqualTo(expected == null ? List.of() : List.of(AidKind.valueOf(expected)));
        assertThat(kept.aids()).allSatisfy(aid -> assertThat(aid.message()).contains(message));
    }
}
