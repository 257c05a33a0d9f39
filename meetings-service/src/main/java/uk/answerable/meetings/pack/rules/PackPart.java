package uk.answerable.meetings.pack.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages that are put into a pack. */
public final class PackPart {

    private final byte[] pdf;
    private final String title;
    private final @Nullable PackPage page;

    private PackPart(byte[] pdf, String title, @Nullable PackPage page) {
        this.pdf = pdf.clone();
        this.title = title;
        this.page = page;
    }

    /** A list of what follows, under a bookmark of its own. */
    public static PackPart list(String title, byte[] pdf) {
        return new PackPart(pdf, title, null);
    }

    /** What stands at that page. */
    public static PackPart at(PackPage page, byte[] pdf) {
        return new PackPart(pdf, "%s %s".formatted(page.item(), page.heading()), page);
    }

    byte[] pdf() {
        return pdf.clone();
    }

    /** What its bookmark says; of several papers of an item the first one's does. */
    String title() {
        return title;
    }

    Optional<PackPage> page() {
        return Optional.ofNullable(page);
    }
}
