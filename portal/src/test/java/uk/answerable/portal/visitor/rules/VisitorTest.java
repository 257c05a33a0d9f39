package uk.answerable.portal.visitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

    private static final String PANEL = "Warwickshire Police and Crime Panel";

    @Test
    void aMemberIsToldOfThePanelsPrivateItems() {
        var seen = WhatYouSee.of(office("panel-member", "warwickshire-pcp"), Map.of("warwickshire-pcp", PANEL));

        assertThat(seen.sentences())
                .anyMatch(sentence -> sentence.contains("Private items") && sentence.contains(PANEL));
    }

    @Test
    void aCommissionersOfficeIsToldThatThePanelsPrivateItemsStayHeadings() {
        var seen = WhatYouSee.of(office("governance-officer", "warwickshire-pam"), Map.of());

        assertThat(seen.sentences())
                .anyMatch(sentence -> sentence.contains("what the public sees: number, heading and exemption"))
                .noneMatch(sentence -> sentence.contains("warwickshire-pcp"));
    }

    @Test
    void aBodyWhoseNameIsNotKnownIsNotShownByItsCode() {
        var seen = WhatYouSee.of(office("panel-member", "warwickshire-pcp"), Map.of());

        assertThat(seen.sentences())
                .anyMatch(sentence -> sentence.contains("your own body"))
                .noneMatch(sentence -> sentence.contains("warwickshire-pcp"));
    }

    @Test
    void anOfficeWithoutABodySeesWhatThePublicSees() {
        var reviewer = new Visitor.Office("Reviewer", Set.of("review-manager"), List.of(), List.of());

        assertThat(WhatYouSee.of(reviewer, Map.of()).sentences()).containsExactly("Everything that the public sees.");
    }

    @Test
    void onePreparesForTheMeetingsOfOnesOwnBody() {
        var member = office("panel-member", "warwickshire-pcp");

        assertThat(member.preparesFor("warwickshire-pcp")).isTrue();
        assertThat(member.preparesFor("cheshire-sb")).isFalse();
        assertThat(member.preparesFor(null)).isFalse();
        assertThat(office("performance-analyst", "warwickshire-pcp").preparesFor("warwickshire-pcp"))
                .isFalse();
    }

    @Test
    void aBodyInTheTokenAloneOpensNoPrivateItem() {
        var seen = WhatYouSee.of(office("performance-analyst", "warwickshire-pam"), Map.of());

        assertThat(seen.sentences()).noneMatch(sentence -> sentence.contains("Private items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/forces/warwickshire", "/meetings/WK-PCP-2020-03-16", "/forces/x?on=2020-03-01"})
    void signInReturnsToThePageItWasAskedFrom(String page) {
        assertThat(ReturnAddress.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/sign-in?to=/",
                "/sign-out",
                "/%0d\u0000"
            })
    void signInNeverLeavesTheSite(String page) {
        assertThat(ReturnAddress.of(page)).isEqualTo("/");
    }

    private static Visitor.Office office(String role, String body) {
        return new Visitor.Office("An office", Set.of(role), List.of("warwickshire"), List.of(body));
    }
}
