package uk.answerable.meetings.export.store;

import java.util.List;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.export.rules.Cell;
import uk.answerable.meetings.export.rules.Sheet;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;

/** Agenda and minutes as tables. Of somebody else's private item there is its public line. */
final class MeetingSheets {

    private MeetingSheets() {}

    static Sheet agenda(Scope scope, List<AgendaEntry> entries, MeetingLaw law) {
        return new Sheet(
                "agenda",
                "Agenda",
                List.of("Item", "Heading", "Part", "Exemption", "Kind", "Pages", "Paper", "Marking", "Note", "Outcome"),
                entries.stream().map(entry -> item(scope, entry, law)).toList());
    }

    private static List<Cell> item(Scope scope, AgendaEntry entry, MeetingLaw law) {
        var row = entry.item();
        var details = scope.permits("AgendaItem", "note", entry.place());
        return List.of(
                Cell.of(row.number),
                Cell.of(row.heading),
                Cell.of(row.part == Part.PRIVATE ? "private" : "public"),
                Cell.of(exemption(entry, law)),
                Cell.of(details ? row.kind : ""),
                Cell.of(details ? row.pages : ""),
                Cell.of(details ? row.paper : ""),
                Cell.of(details && row.marking != null ? row.marking.words() : ""),
                Cell.of(details ? row.note : ""),
                Cell.of(details ? row.outcome : ""));
    }

    private static String exemption(AgendaEntry entry, MeetingLaw law) {
        var regime = entry.item().exemptionRegime;
        var provision = entry.item().exemptionProvision;
        if (regime == null || provision == null) {
            return "";
        }
        var cited = "%s, %s".formatted(regime.title(), provision);
        return law.subject(regime, provision)
                .map(subject -> "%s (%s)".formatted(cited, subject))
                .orElse(cited);
    }

    static Sheet minutes(List<MinuteParagraphRow> paragraphs) {
        return new Sheet(
                "minutes",
                "Minutes",
                List.of("Paragraph", "Part", "Minute"),
                paragraphs.stream()
                        .map(row -> List.of(
                                Cell.of(row.anchor),
                                Cell.of(row.part == Part.PRIVATE ? "private" : "public"),
                                Cell.of(row.gist)))
                        .toList());
    }
}
