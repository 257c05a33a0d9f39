package uk.answerable.meetings.glossary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.meetings.glossary.store.GlossaryFile;

class GlossaryTest {

    private final Glossary glossary = GlossaryFile.read();

    @Test
    void aWrongExpansionIsToldFromTheUsualOne() {
        assertThat(glossary.of("warwickshire"))
                .filteredOn(term -> term.term().equals("OPCC"))
                .extracting(Term::expansion, Term::standing)
                .startsWith(tuple("Office of the Police and Crime Commissioner", Standing.USUAL))
                .contains(tuple("Office of the Police and Crime Panel", Standing.WRONG));
    }

    @Test
    void eachForceHasItsOwnWords() {
        assertThat(glossary.of("cheshire")).extracting(Term::term).contains("MAPPA", "SARC", "VLI");
        assertThat(glossary.of("west-mercia"))
                .extracting(Term::term)
                .contains("IPT")
                .doesNotContain("MAPPA");
        assertThat(glossary.of("atlantis")).isEmpty();
    }

    @Test
    void aTermWithTwoUsualExpansionsOrNoneIsRefused() {
        var one = new Term("cheshire", "PPU", "Public Protection Unit", Standing.USUAL, "003", null);
        var other = new Term("cheshire", "PPU", "Police Patrol Unit", Standing.USUAL, "003", null);
        var variant = new Term("cheshire", "IT", "Information Tech", Standing.VARIANT, "003", null);

        assertThatThrownBy(() -> Glossary.of(List.of(one, other))).hasMessageContaining("cheshire PPU");
        assertThatThrownBy(() -> Glossary.of(List.of(variant))).hasMessageContaining("cheshire IT");
    }
}
