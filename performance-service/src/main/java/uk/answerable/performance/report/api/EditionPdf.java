package uk.answerable.performance.report.api;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.answerable.performance.report.rules.EditionChart;

/** A printed edition as tagged PDF: title, language, bookmarks, headings and tables as such, charts with their words. */
final class EditionPdf {

    static final String CHART = "image/x-edition-chart";

    /** Ships with the library that writes the file, and may be embedded (SIL Open Font License). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private EditionPdf() {}

    /**
     * Sets pages.
     *
     * @param html well-formed; an {@code object} of type {@link #CHART} stands for the chart of the topic in its {@code data}
     * @param charts by topic
     */
    static byte[] of(String html, Map<String, EditionChart> charts) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(EditionPdf::font, "Edition")
                    .useObjectDrawerFactory(new Charts(charts))
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    private record Charts(Map<String, EditionChart> charts) implements FSObjectDrawerFactory {

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            var chart = isReplacedObject(element) ? charts.get(element.getAttribute("data")) : null;
            return chart == null
                    ? null
                    : (drawn, x, y, width, height, output, context, dotsPerPixel) -> {
                        output.drawWithGraphics(
                                (float) x,
                                (float) y,
                                (float) width / dotsPerPixel,
                                (float) height / dotsPerPixel,
                                canvas -> ChartDrawing.paint(
                                        chart, canvas, (int) (width / dotsPerPixel), (int) (height / dotsPerPixel)));
                        return Map.of();
                    };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return CHART.equals(element.getAttribute("type"));
        }
    }
}
