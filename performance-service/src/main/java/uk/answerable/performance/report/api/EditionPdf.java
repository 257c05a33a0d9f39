package uk.answerable.performance.report.api;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.answerable.kernel.print.TaggedPdf;
import uk.answerable.performance.report.rules.EditionChart;

/** A printed edition as tagged PDF: title, language, bookmarks, headings and tables as such, charts with their words. */
final class EditionPdf {

    static final String CHART = "image/x-edition-chart";

    private EditionPdf() {}

    /**
     * Sets pages.
     *
     * @param html well-formed; an {@code object} of type {@link #CHART} stands for the chart of the topic in its {@code data}
     * @param charts by topic
     */
    static byte[] of(String html, Map<String, EditionChart> charts) {
        return TaggedPdf.of(html, new Charts(charts));
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
