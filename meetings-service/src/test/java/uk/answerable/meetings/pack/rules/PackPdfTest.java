package uk.answerable.meetings.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.print.TaggedPdf;
import uk.answerable.meetings.pack.rules.PackContent.Item;
import uk.answerable.meetings.pack.rules.PackContent.Paper;
import uk.answerable.meetings.paper.rules.Files;
import uk.answerable.meetings.paper.rules.PaperForm;

/** A pack is set as it is planned, and carries nothing but its pages. */
class PackPdfTest {

    private static final String HTML = """
        <html lang="en"><head><title>%1$s</title><meta name="description" content="d" /><style>body { font: 12pt Print; }
        </style></head><body><h1>%1$s</h1><p>Words.</p></body></html>
        """;

    private static Paper paper(String title, Integer pages, int ownFirstPage) {
        return new Paper(title, null, "", PaperForm.PDF, pages, ownFirstPage, title, 1, "/", null);
    }

    private static PackContent content(PackAudience audience, List<Item> restricted) {
        return new PackContent(
                audience,
                "R",
                "Panel",
                "Meeting",
                "a day",
                List.of(),
                List.of(
                        new Item("1", "Opening", null, List.of()),
                        new Item("2(5)", "Budget", null, List.of(paper("Covering", 18, 1), paper("Appendix A", 52, 2))),
                        new Item("3", "Contract", "paragraph 3", List.of()),
                        new Item("4", "Dates", null, List.of(paper("Programme", null, 1)))),
                restricted);
    }

    @Test
    void pagesRunThroughAndKeepTheirOffset() {
        var plan = PackPlan.of(content(PackAudience.PUBLIC, List.of()), 4, 0);

        assertThat(plan.open()).extracting(PackPage::range).containsExactly("5-22", "23-74", "75", "76");
        assertThat(plan.open()).extracting(PackPage::offset).containsExactly(4, 21, null, null);
        assertThat(plan.open())
                .extracting(PackPage::paper)
                .containsExactly("Covering", "Appendix A", null, "Programme");
    }

    @Test
    void aNumberIsTheSamePageToEverybody() {
        var restricted = List.of(new Item("3", "Contract", "paragraph 3", List.of(paper("Terms", 9, 1))));
        var open = PackPlan.of(content(PackAudience.PUBLIC, List.of()), 4, 0).pages(PackAudience.PUBLIC);
        var whole = PackPlan.of(content(PackAudience.FULL, restricted), 4, 2);

        assertThat(whole.pages(PackAudience.FULL)).startsWith(open.toArray(PackPage[]::new));
        assertThat(whole.pages(PackAudience.MEMBERS))
                .extracting(PackPage::range)
                .containsExactly("79-87");
        assertThat(whole.pages(PackAudience.PUBLIC)).isEqualTo(open);
        assertThat(whole.first(PackAudience.MEMBERS)).isEqualTo(77);
        assertThat(whole.first(PackAudience.FULL)).isEqualTo(1);
    }

    @Test
    void everyPageBearsItsNumberAndEachFirstPageItsItem() throws IOException {
        var pack = pack(Files.pdf(3, "budget"));

        try (var document = Files.read(pack)) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            assertThat(text(document, 1)).contains("Agenda", "Page 1").doesNotContain("Agenda Item");
            assertThat(text(document, 2)).contains("budget 1", "Page 2", "Agenda Item 2(5)");
            assertThat(text(document, 3)).contains("budget 2", "Page 3").doesNotContain("Agenda Item");
            assertThat(text(document, 5)).contains("Restricted", "Page 5", "Agenda Item 3");
        }
    }

    @Test
    void bookmarksNameItemsAndPapers() throws IOException {
        try (var document = Files.read(pack(Files.pdf(3, "budget")))) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly("Agenda", "2(5) Budget", "Covering", "3 Contract (restricted)");
        }
    }

    @Test
    void itIsTaggedAndSaysWhatItIs() throws IOException {
        try (var document = Files.read(pack(TaggedPdf.of(HTML.formatted("Budget"))))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Panel, a day");
            for (var page : document.getPages()) {
                assertThat(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                        .isTrue();
            }
        }
    }

    @Test
    void nothingAPaperCarriesBesideItsPagesIsInIt() {
        var carrying = Files.pdf(2, "open words", document -> {
            var information = new PDDocumentInformation();
            information.setAuthor("zqauthor");
            document.setDocumentInformation(information);
            var outline = new PDDocumentOutline();
            var entry = new PDOutlineItem();
            entry.setTitle("zqbookmark");
            outline.addLast(entry);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PIECE_INFO, new COSString("zqpiece"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, new COSString("zqlabel"));
        });
        assertThat(Files.text(carrying)).contains("zqbookmark", "zqpiece", "zqlabel", "zqauthor");

        assertThat(Files.text(pack(carrying))).contains("open words").doesNotContain("zq");
    }

    @Test
    void theSamePartsMakeTheSameFile() {
        var paper = Files.pdf(3, "budget");
        var front = TaggedPdf.of(HTML.formatted("Agenda"));

        assertThat(pack(front, paper)).isEqualTo(pack(front, paper));
    }

    @Test
    void aTurnedPageIsStampedUpright() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            var turned = Files.pdf(1, "turned", document -> document.getPage(0).setRotation(rotation));

            try (var document = Files.read(pack(turned))) {
                assertThat(text(document, 2)).as("turned by " + rotation).contains("Page 2", "Agenda Item 2(5)");
            }
        }
    }

    private static byte[] pack(byte[] paper) {
        return pack(TaggedPdf.of(HTML.formatted("Agenda")), paper);
    }

    private static byte[] pack(byte[] front, byte[] paper) {
        int pages = PackPdf.pages(paper);
        return PackPdf.of(
                "Panel, a day",
                "Panel",
                1,
                List.of(
                        PackPart.list("Agenda", front),
                        PackPart.at(new PackPage("2(5)", "Budget", "Covering", 2, 1 + pages, 1), paper),
                        PackPart.at(
                                new PackPage("3", "Contract", null, 2 + pages, 2 + pages, null),
                                TaggedPdf.of(HTML.formatted("Restricted")))));
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> titles(PDDocumentOutline outline) {
        var titles = new ArrayList<String>();
        for (var item : outline.children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add(child.getTitle()));
        }
        return titles;
    }
}
