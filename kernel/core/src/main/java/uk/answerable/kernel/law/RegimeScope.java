package uk.answerable.kernel.law;

import java.util.Arrays;
import java.util.Optional;

/** What a legal regime is about; its words stand in the table. */
public enum RegimeScope {
    COMPLAINTS("complaints"),
    PANEL_EXEMPTIONS("exemptions of a police and crime panel"),
    BOARD_EXEMPTIONS("exemptions of a commissioner's board"),
    ASSURANCE_EXEMPTIONS("exemptions of an assurance meeting"),
    PANEL_MEETINGS("meetings of a police and crime panel"),
    BOARD_MEETINGS("meetings of a commissioner's board"),
    ASSURANCE_MEETINGS("meetings of an assurance meeting"),
    OTHER_MEETINGS("meetings of another body"),
    PROTECTIVE_MARKING("protective marking");

    private final String words;

    RegimeScope(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty for words that the table does not know. */
    public static Optional<RegimeScope> ofWords(String words) {
        return Arrays.stream(values())
                .filter(scope -> scope.words.equals(words))
                .findFirst();
    }
}
