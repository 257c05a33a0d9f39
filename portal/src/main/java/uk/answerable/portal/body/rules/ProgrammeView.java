package uk.answerable.portal.body.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.body.rules.ProgrammeAnswer.Body;
import uk.answerable.portal.body.rules.ProgrammeAnswer.Item;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * What a body wants to look at, section by section in the order of entry.
 *
 * @param next address of the page after this one, or null
 */
public record ProgrammeView(
        String code,
        String name,
        String force,
        List<Section> sections,
        boolean missing,
        @Nullable String next) {

    public ProgrammeView {
        sections = List.copyOf(sections);
    }

    public static ProgrammeView of(Body body, Given<ProgrammeAnswer> answer) {
        var programme = answer.data().programme();
        var cursor = programme == null ? null : programme.pageInfo().next();
        return new ProgrammeView(
                body.code(),
                body.name(),
                body.force(),
                programme == null ? List.of() : sections(programme.nodes()),
                programme == null || answer.isMissing("programme"),
                cursor == null ? null : "/bodies/%s/programme?after=%s".formatted(body.code(), cursor));
    }

    private static List<Section> sections(List<Item> items) {
        var bySection = new LinkedHashMap<String, List<ItemRow>>();
        items.forEach(item -> bySection
                .computeIfAbsent(CodeWords.of("ProgrammeSection", item.section()), name -> new ArrayList<>())
                .add(ItemRow.of(item)));
        return bySection.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** A section of the programme. */
    public record Section(String name, List<ItemRow> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A row.
     *
     * @param meeting reference of its meeting, or null
     * @param when its meeting's day, or what the paper prints
     * @param outcome what met it, or why it was carried forward; null while it is open
     */
    public record ItemRow(
            String item,
            String detail,
            String requester,
            @Nullable String meeting,
            String when,
            String state,
            @Nullable String outcome) {

        static ItemRow of(Item item) {
            var meeting = item.meeting();
            var wanted = item.wantedBy();
            var when = meeting != null
                    ? Optional.of(UkDates.day(meeting.date()))
                    : wanted != null
                            ? Optional.of("wanted by " + UkDates.day(wanted))
                            : Optional.ofNullable(item.printedDate());
            return new ItemRow(
                    item.item(),
                    item.detail(),
                    item.requester().isBlank() ? "not given" : item.requester(),
                    meeting == null ? null : meeting.reference(),
                    when.orElse("not timetabled"),
                    CodeWords.of("ProgrammeState", item.state()),
                    item.metBy() == null ? item.reason() : item.metBy());
        }
    }
}
