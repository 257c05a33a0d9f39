package uk.answerable.kernel.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {

    @Test
    void setsTaggedPagesWithTheirTitleLanguageAndBookmarks() throws Exception {
        var file = TaggedPdf.of("""
                <html lang="en-GB"><head><title>Agenda</title>
                <meta name="description" content="An agenda"/>
                <bookmarks><bookmark name="Minutes" href="#minutes"/></bookmarks>
                <style>body { font-family: Print; }</style></head>
                <body><h1>Agenda</h1><h2 id="minutes">Minutes</h2></body></html>""");

        try (var pages = Loader.loadPDF(file)) {
            var catalog = pages.getDocumentCatalog();
            assertThat(new PDFTextStripper().getText(pages)).contains("Agenda", "Minutes");
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo("Agenda");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Minutes");
            for (var font : pages.getPage(0).getResources().getFontNames()) {
                assertThat(pages.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }
}
