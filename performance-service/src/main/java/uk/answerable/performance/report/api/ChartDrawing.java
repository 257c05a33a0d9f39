package uk.answerable.performance.report.api;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import uk.answerable.performance.report.rules.EditionChart;

/** Draws an edition's chart; lines differ by their form as well as by colour, and words and table stand beside it. */
final class ChartDrawing {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Color INK = new Color(0x0b0c0c);
    private static final Color BLUE = new Color(0x1d70b8);
    private static final float[] DASHES = {6, 4};
    private static final float[] DOTS = {2, 4};

    private ChartDrawing() {}

    static void paint(EditionChart chart, Graphics2D canvas, int width, int height) {
        drawn(chart).paint(canvas, width, height);
    }

    /**
     * As an element of a page.
     *
     * @param id unique on the page
     */
    static String svg(EditionChart chart, String id) {
        try {
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            var context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String prefix) {
                    return id + "-" + super.generateID(prefix);
                }
            });
            var canvas = new SVGGraphics2D(context, false);
            canvas.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
            paint(chart, canvas, WIDTH, HEIGHT);
            var root = canvas.getRoot();
            root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
            root.setAttributeNS(null, "role", "img");
            root.setAttributeNS(null, "aria-label", chart.words());
            var writer = new StringWriter();
            canvas.stream(root, writer, false, false);
            var text = writer.toString();
            // The writer takes it for a document of its own, and names its definitions the same in each.
            return text.substring(text.indexOf("<svg")).replace("\"genericDefs\"", "\"" + id + "-defs\"");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CategoryChart drawn(EditionChart chart) {
        var periods = chart.points().stream().map(EditionChart.ChartDot::period).toList();
        var drawn = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .yAxisTitle(chart.unit())
                .build();
        var style = drawn.getStyler();
        style.setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setXAxisLabelRotation(periods.size() > 8 ? 45 : 0);
        var values = chart.points().stream().map(EditionChart.ChartDot::number).toList();
        line(drawn, chart.title(), periods, values, BLUE, null);
        constant(drawn, "Mean", periods, chart.mean(), DASHES);
        constant(drawn, "Upper limit", periods, chart.upper(), DOTS);
        constant(drawn, "Lower limit", periods, chart.lower(), DOTS);
        return drawn;
    }

    private static void constant(
            CategoryChart drawn, String name, List<String> periods, @Nullable BigDecimal value, float[] dashes) {
        if (value != null) {
            line(drawn, name, periods, Collections.nCopies(periods.size(), value), INK, dashes)
                    .setMarker(SeriesMarkers.NONE);
        }
    }

    private static CategorySeries line(
            CategoryChart drawn,
            String name,
            List<String> periods,
            List<BigDecimal> values,
            Color colour,
            float @Nullable [] dashes) {
        var series = drawn.addSeries(name, periods, values);
        series.setLineColor(colour);
        series.setMarkerColor(colour);
        series.setLineStyle(
                dashes == null
                        ? new BasicStroke(2)
                        : new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        return series;
    }
}
