package uk.answerable.meetings.pack.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.print.TaggedPdf;
import uk.answerable.meetings.pack.rules.PackAudience;
import uk.answerable.meetings.pack.rules.PackContent;
import uk.answerable.meetings.pack.rules.PackContent.Item;
import uk.answerable.meetings.pack.rules.PackPage;
import uk.answerable.meetings.pack.rules.PackPart;
import uk.answerable.meetings.pack.rules.PackPdf;
import uk.answerable.meetings.pack.rules.PackPlan;
import uk.answerable.meetings.pack.store.PackStore.Assembled;
import uk.answerable.meetings.paper.rules.PaperForm;

/** Sets packs: the agenda with its pages, what stands in the place of a paper, and the papers themselves. */
final class PackFiles {

    private PackFiles() {}

    @CheckedTemplate(basePath = "pack")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance agenda(PackContent content, List<PackPage> pages, boolean paged);

        static native TemplateInstance notice(PackContent content, Item item, PackContent.@Nullable Paper paper);

        static native TemplateInstance picture(PackContent content, Item item, PackContent.Paper paper, String source);
    }

    /**
     * Assembles a pack; takes seconds, so not on an event loop.
     *
     * @param files what the papers hold, by digest
     */
    static Assembled assemble(PackContent content, Map<String, byte[]> files) {
        var audience = content.audience();
        var open = content.open();
        var front = settled(pages -> agenda(open, PackPlan.of(open, pages, 0).open()));
        int frontPages = PackPdf.pages(front);
        var inner = content.restricted().isEmpty()
                ? Optional.<byte[]>empty()
                : Optional.of(settled(pages -> agenda(
                        content.onlyRestricted(),
                        PackPlan.of(content, frontPages, pages).restricted())));
        int innerPages = inner.map(PackPdf::pages).orElse(0);
        var plan = PackPlan.of(content, frontPages, innerPages);
        var parts = new ArrayList<PackPart>();
        if (audience != PackAudience.MEMBERS || inner.isEmpty()) {
            parts.add(PackPart.list("Agenda", front));
        }
        if (audience != PackAudience.MEMBERS) {
            add(parts, content, content.items(), plan.open(), files);
        }
        inner.ifPresent(list -> parts.add(PackPart.list("Restricted papers", list)));
        add(parts, content, content.restricted(), plan.restricted(), files);
        return new Assembled(
                frontPages, innerPages, PackPdf.of(title(content), content.body(), plan.first(audience), parts));
    }

    private static String title(PackContent content) {
        return "%s, %s, %s: %s"
                .formatted(
                        content.body(),
                        content.title(),
                        content.day(),
                        content.audience().words().toLowerCase(Locale.ROOT));
    }

    private static byte[] agenda(PackContent content, List<PackPage> pages) {
        return TaggedPdf.of(Templates.agenda(content, pages, true).render());
    }

    /** Sets a list of pages that itself takes pages: again, until it takes as many as it was set for. */
    private static byte[] settled(IntFunction<byte[]> list) {
        int guess = 1;
        while (true) {
            var set = list.apply(guess);
            int pages = PackPdf.pages(set);
            if (pages <= guess) {
                return set;
            }
            guess = pages;
        }
    }

    private static void add(
            List<PackPart> parts,
            PackContent content,
            List<Item> items,
            List<PackPage> pages,
            Map<String, byte[]> files) {
        var at = pages.iterator();
        for (var item : items) {
            if (item.isRestricted()) {
                parts.add(PackPart.at(
                        at.next(),
                        TaggedPdf.of(Templates.notice(content, item, null).render())));
            }
            for (var paper : item.papers()) {
                parts.add(PackPart.at(at.next(), pdf(content, item, paper, files)));
            }
        }
    }

    private static byte[] pdf(PackContent content, Item item, PackContent.Paper paper, Map<String, byte[]> files) {
        var file = Objects.requireNonNull(files.get(paper.sha256()), "a version without its file");
        if (paper.form() == PaperForm.PDF) {
            return file;
        }
        if (!paper.form().isPicture()) {
            return TaggedPdf.of(Templates.notice(content, item, paper).render());
        }
        var source = "data:%s;base64,%s"
                .formatted(paper.form().mediaType(), Base64.getEncoder().encodeToString(file));
        return TaggedPdf.of(Templates.picture(content, item, paper, source).render());
    }

    /** The pack as a page of the web. */
    static String html(PackContent content, PackPlan plan) {
        return Templates.agenda(content, plan.pages(content.audience()), false).render();
    }
}
