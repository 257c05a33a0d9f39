package uk.answerable.performance.report.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.report.rules.EditionChart;
import uk.answerable.performance.report.rules.EditionChart.ChartDot;

/** Charts as elements of a page, and pages as tagged PDF. */
class EditionPdfTest {

    private static final EditionChart CHART = new EditionChart(
            "Robbery & more",
            "offences",
            List.of(dot("2019-10", 37), dot("2019-11", 35), dot("2019-12", 48)),
            new BigDecimal("40.0"),
            new BigDecimal("20.1"),
            new BigDecimal("60.2"),
            "Robbery from 2019-10 (37) to 2019-12 (48)");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Summary</title><meta name="description" content="A summary"/>
            <meta name="subject" content="s"/><meta name="author" content="a"/>
            <bookmarks><bookmark name="Robbery" href="#robbery"/></bookmarks>
            <style>body { font-family: Print }</style></head>
            <body><h1 id="robbery">Robbery</h1>
            <object type="%s" data="robbery" alt="Robbery rose" style="width: 170mm; height: 70mm"></object>
            <table><caption>By area</caption><thead><tr><th scope="col">Area</th></tr></thead>
            <tbody><tr><td>North</td></tr></tbody></table></body></html>
            """.formatted(EditionPdf.CHART);

    @Test
    void aChartIsAnImageWithItsWordsAndIdsOfItsOwn() {
        var svg = ChartDrawing.svg(CHART, "robbery");

        assertThat(svg)
                .startsWith("<svg")
                .contains("role=\"img\"", "aria-label=\"" + CHART.words() + "\"", "viewBox=\"0 0 720 300\"")
                .doesNotContain("<!DOCTYPE", "<?xml");
        assertThat(svg.replaceAll("id=\"robbery-", "")).doesNotContain(" id=\"");
    }

    @Test
    void aPdfIsTaggedAndHasTitleLanguageBookmarksAndTheTextOfTheImage() throws IOException {
        try (var document = Loader.loadPDF(EditionPdf.of(PAGE, Map.of("robbery", CHART)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Summary");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Robbery");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
            assertThat(new PDFTextStripper().getText(document)).contains("By area", "North");
        }
    }

    private static ChartDot dot(String period, int number) {
        return new ChartDot(period, Integer.toString(number), BigDecimal.valueOf(number));
    }
}
