package uk.answerable.meetings.pack.rules;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperForm;

/**
 * What a pack is made of. Two of the same content are the same pack.
 *
 * @param reference of the meeting
 * @param title of the meeting
 * @param day in words
 * @param facts that stand below it: time, place
 * @param items in the order of the agenda, as anybody reads them
 * @param restricted the papers that come after, for the members only; empty in a public pack
 */
public record PackContent(
        PackAudience audience,
        String reference,
        String body,
        String title,
        String day,
        List<String> facts,
        List<Item> items,
        List<Item> restricted) {

    /** Changes when the setting does, so that an earlier file is not taken for one of today's. */
    private static final String SETTING = "2";

    public PackContent {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        restricted = List.copyOf(restricted);
    }

    /**
     * An item with its papers.
     *
     * @param exemption what a private item cites, in words; null for a public one
     */
    public record Item(
            String number, String heading, @Nullable String exemption, List<Paper> papers) {
        public Item {
            papers = List.copyOf(papers);
        }

        /** Whether a page stands where its papers would be. */
        public boolean isRestricted() {
            return exemption != null && papers.isEmpty();
        }
    }

    /**
     * A paper as published.
     *
     * @param version in words; empty where it has no name
     * @param pages null for a form that is not printed
     * @param ownFirstPage the number its own first page bears
     * @param sha256 of its file
     * @param size of its file, in bytes
     * @param address of its file
     * @param marking in words; null where none is printed
     */
    public record Paper(
            String title,
            @Nullable String reference,
            String version,
            PaperForm form,
            @Nullable Integer pages,
            int ownFirstPage,
            String sha256,
            long size,
            String address,
            @Nullable String marking) {

        /** Pages it takes: a file that is not printed has one that says where it is. */
        public int pagesTaken() {
            return pages == null ? 1 : pages;
        }

        public boolean isPrinted() {
            return pages != null;
        }

        /** {@code 31 kB}, in thousands of bytes, rounded up. */
        public String sizeWords() {
            return "%,d kB".formatted(Math.ceilDiv(size, 1000));
        }
    }

    /** What of it anybody may read: the same in every pack of the meeting. */
    public PackContent open() {
        return new PackContent(PackAudience.PUBLIC, reference, body, title, day, facts, items, List.of());
    }

    /** What of it is for the members. */
    public PackContent onlyRestricted() {
        return new PackContent(PackAudience.MEMBERS, reference, body, title, day, facts, List.of(), restricted);
    }

    /** Names the content. */
    public String digest() {
        return DigestUtils.sha256Hex(SETTING + this);
    }
}
