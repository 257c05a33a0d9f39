package uk.answerable.meetings.pack.rules;

import java.util.ArrayList;
import java.util.List;
import uk.answerable.meetings.pack.rules.PackContent.Item;

/**
 * On which page of a pack what stands. Restricted papers come last, so that a number means the same page to everybody.
 *
 * @param front pages of the agenda at the front
 * @param inner pages that say what is restricted, after the public pack; 0 where nothing is
 * @param open pages of the public pack
 * @param restricted pages that come after them
 */
public record PackPlan(int front, int inner, List<PackPage> open, List<PackPage> restricted) {

    public PackPlan {
        open = List.copyOf(open);
        restricted = List.copyOf(restricted);
    }

    /** Plans a pack whose agenda, and whose list of what is restricted, take so many pages. */
    public static PackPlan of(PackContent content, int front, int inner) {
        var open = new ArrayList<PackPage>();
        int next = add(open, content.items(), front + 1);
        var restricted = new ArrayList<PackPage>();
        add(restricted, content.restricted(), next + inner);
        return new PackPlan(front, inner, open, restricted);
    }

    private static int add(List<PackPage> pages, List<Item> items, int from) {
        int next = from;
        for (var item : items) {
            if (item.isRestricted()) {
                pages.add(new PackPage(item.number(), item.heading(), null, next, next, null));
                next++;
            }
            for (var paper : item.papers()) {
                int last = next + paper.pagesTaken() - 1;
                pages.add(new PackPage(
                        item.number(),
                        item.heading(),
                        paper.title(),
                        next,
                        last,
                        paper.isPrinted() ? paper.ownFirstPage() : null));
                next = last + 1;
            }
        }
        return next;
    }

    /** The number of the first page of a pack for that audience. */
    public int first(PackAudience audience) {
        return audience == PackAudience.MEMBERS && !restricted.isEmpty()
                ? restricted.getFirst().first() - inner
                : 1;
    }

    /** What the pack of that audience holds. */
    public List<PackPage> pages(PackAudience audience) {
        return switch (audience) {
            case PUBLIC -> open;
            case MEMBERS -> restricted;
            case FULL -> {
                var all = new ArrayList<>(open);
                all.addAll(restricted);
                yield List.copyOf(all);
            }
        };
    }
}
