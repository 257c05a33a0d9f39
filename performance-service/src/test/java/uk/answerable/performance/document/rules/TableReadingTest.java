package uk.answerable.performance.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage as it occurs in published packs, in tables of the same form. */
class TableReadingTest {

    @Test
    void aLabelThatLostItsBeginningIsFlagged() {
        var table = table("Crime|Dec-19|Nov-19", "Vehicle Offences|432|419", "opplifting|281|251", "Rape|53|48");

        assertThat(kinds(table, 1, 0)).containsExactly(DamageKind.LOST_LABEL);
        assertThat(kinds(table, 0, 0)).isEmpty();
        assertThat(kinds(table, 1, 1)).isEmpty();
    }

    @Test
    void aRowWithoutALabelAndAColumnWithoutAHeadingAreFlaggedAtTheirFigures() {
        var table = table("Crime|Dec-19|", "Vehicle Offences|432|419", "|281|251");

        assertThat(table.heading()).containsExactly("Crime", "Dec-19", "column 3");
        assertThat(kinds(table, 0, 2)).containsExactly(DamageKind.LOST_LABEL);
        assertThat(kinds(table, 1, 1)).containsExactly(DamageKind.LOST_LABEL);
        assertThat(kinds(table, 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\uF0E1, GLYPH_ARROW",
        "\uE123, GLYPH_ARROW",
        "\\, GLYPH_ARROW",
        ">, GLYPH_ARROW",
        "> 6.6%, GLYPH_ARROW",
        "S -2.6%, GLYPH_ARROW",
        "\\ -8.9%, GLYPH_ARROW",
        "4\uFFFD3, NO_CHARACTER",
        "4\u00033, NO_CHARACTER",
        "Υ, LOOKALIKE",
        "С, LOOKALIKE",
        "43†, LOST_NOTE"
    })
    void signsThatAreNotWhatThePageShowsAreFlagged(String cell, DamageKind kind) {
        var table = table("Crime|Dec-19|Flag", "Rape|53|" + cell, "Robbery|6|N");

        assertThat(kinds(table, 0, 2)).containsExactly(kind);
        assertThat(table.rows().getFirst().cells().get(2).damage().getFirst().sentence())
                .contains("right would be");
    }

    @ParameterizedTest
    @CsvSource({"N", "Y (low)", "↑", "72%", "-5.6%", "£1.2m", "12:30", "n/a", "1/2"})
    void whatIsAsThePageShowsItIsNot(String cell) {
        assertThat(kinds(table("Crime|Dec-19|Flag", "Rape|53|" + cell, "Robbery|6|N"), 0, 2))
                .isEmpty();
    }

    @Test
    void anArrowThatArrivedIsANoteOfItsFigure() {
        var cell = table("Crime|Dec-19|Change", "Rape|53|⇒ -0.6%")
                .rows()
                .getFirst()
                .cells()
                .get(2);

        assertThat(cell.text()).isEqualTo("-0.6%");
        assertThat(cell.notes()).containsExactly("arrow ⇒");
        assertThat(cell.damage()).isEmpty();
    }

    @Test
    void textsSplitOverTwoCellsAreFlagged() {
        var table = table("|Warwi|ckshire", "Rape|1,|204", "Robbery|72|%", "Bur|glary|3");

        assertThat(table.notes()).singleElement().asString().contains("\"Warwickshire\" seems to be split");
        assertThat(kinds(table, 1, 1)).contains(DamageKind.SPLIT_CELL);
        assertThat(kinds(table, 1, 2)).contains(DamageKind.SPLIT_CELL);
        assertThat(kinds(table, 2, 0)).contains(DamageKind.SPLIT_CELL);
        assertThat(kinds(table("Crime|Dec-19|Nov-19", "Rape|1,204|204"), 0, 1)).isEmpty();
        assertThat(kinds(table("Crime|Dec-19|Nov-19", "Rape|1|,204"), 0, 1)).containsExactly(DamageKind.SPLIT_CELL);
    }

    @Test
    void marksOfLabelsHeadingsAndFiguresFindTheirNotes() {
        var table = TableReading.of(
                found("Crime|Dec-19*|Nov-19", "Rape¹|53|48[2]", "Robbery (personal)|6|4"),
                1,
                "",
                List.of(
                        "* Provisional.",
                        "1 With attempts.",
                        "[2] Of two forces.",
                        "Source: the crime system",
                        "Text goes on."),
                List.of());

        assertThat(table.heading()).containsExactly("Crime", "Dec-19", "Nov-19");
        assertThat(table.rows().getFirst().cells())
                .extracting(DocumentCell::text)
                .containsExactly("Rape", "53", "48");
        assertThat(table.rows().getFirst().cells())
                .extracting(DocumentCell::notes)
                .containsExactly(List.of("With attempts."), List.of("Provisional."), List.of("Of two forces."));
        assertThat(table.rows().get(1).cells().getFirst().text()).isEqualTo("Robbery (personal)");
        assertThat(table.notes()).containsExactly("Source: the crime system");
    }

    @Test
    void headingsThatStandTwiceAreToldApartAndALineOverRowsIsNoRowOfFigures() {
        var table = table("Crime|Dec-19|% CHANGE|% CHANGE", "Force level|||", "Rape|53|10.4%|32.5%");

        assertThat(table.heading()).containsExactly("Crime", "Dec-19", "% CHANGE", "% CHANGE (2)");
        assertThat(table.rows().getFirst().band()).isTrue();
        assertThat(table.rows().get(1).band()).isFalse();
    }

    @Test
    void aReadersNoteLetsADamagedCellThroughAndNoOther() {
        var table = table("Crime|Dec-19|Nov-19", "Rape|5\uFFFD|48", "Robbery|\uFFFD|\uFFFD");
        var notes =
                List.of(new ReadersNote(1, 2, 2, "53", "53 on the page"), new ReadersNote(1, 0, 3, null, "a smudge"));

        assertThat(confirmed(notes, table, 0, 1)).isEqualTo(new ConfirmedCell("53", "53 on the page", null));
        assertThat(confirmed(notes, table, 0, 2)).isEqualTo(new ConfirmedCell("48", "", null));
        assertThat(confirmed(notes, table, 1, 2).readersNote()).isEqualTo("a smudge");
        assertThat(confirmed(notes, table, 1, 1).refusal()).contains("no character");
    }

    @Test
    void aNoteThatSaysNothingOrReadsManyCellsAtOnceIsRefused() {
        assertThat(new ReadersNote(0, 1, 1, null, "a").problem())
                .hasValueSatisfying(one -> assertThat(one).contains("counted from 1"));
        assertThat(new ReadersNote(1, 1, 1, null, " ").problem()).isPresent();
        assertThat(new ReadersNote(1, 0, 1, "5", "a").problem())
                .hasValueSatisfying(one -> assertThat(one).contains("one cell"));
        assertThat(new ReadersNote(1, 1, 1, "5", "a").problem()).isEmpty();
    }

    private static ConfirmedCell confirmed(List<ReadersNote> notes, DocumentTable table, int row, int column) {
        return ConfirmedCell.of(notes, table, table.rows().get(row), column);
    }

    static DocumentTable table(String... rows) {
        return TableReading.of(found(rows), 1, "", List.of(), List.of());
    }

    static FoundPart.Table found(String... rows) {
        var found = new ArrayList<FoundPart.Row>();
        for (var row : rows) {
            found.add(new FoundPart.Row(
                    1,
                    Arrays.stream(row.split("\\|", -1))
                            .map(cell -> new FoundCell(cell, Merge.NONE, Set.of()))
                            .toList(),
                    false));
        }
        return new FoundPart.Table(1, found, List.of());
    }

    private static List<DamageKind> kinds(DocumentTable table, int row, int column) {
        return table.rows().get(row).cells().get(column).damage().stream()
                .map(Damage::kind)
                .toList();
    }
}
