package uk.answerable.performance.document.store;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.Glyph;
import uk.answerable.performance.document.rules.PageContent;
import uk.answerable.performance.document.rules.Ruling;

/** Collects the signs, lines and pictures of a page where they are shown. */
final class PdfPage extends PDFGraphicsStreamEngine {

    private static final String NO_CHARACTER = "\ufffd";
    private static final double THIN = 2.6;
    private static final double SHORTEST = 3;
    private static final int PRIVATE_AREA = 0xF000;

    private final Budget budget;
    private final AffineTransform toShown;
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> pictures = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    private PdfPage(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        toShown = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
    }

    static PageContent read(PDPage page, int number, Budget budget) throws IOException {
        var content = new PdfPage(page, budget);
        content.processPage(page);
        return new PageContent(
                number, content.width, content.height, content.glyphs, content.rulings, content.pictures);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        budget.characters(1);
        var origin = shown(rendering, 0, 0);
        var along = shown(rendering, Math.max(displacement.getX(), 0.001f), 0);
        var up = shown(rendering, 0, 1);
        var dx = along.getX() - origin.getX();
        var dy = along.getY() - origin.getY();
        var angle = Math.floorMod(Math.round(Math.toDegrees(Math.atan2(dy, dx)) / 90) * 90, 360L);
        var mirrored = dx * (up.getY() - origin.getY()) - dy * (up.getX() - origin.getX()) > 0;
        var mode = getGraphicsState().getTextState().getRenderingMode();
        glyphs.add(new Glyph(
                text(font, code),
                origin.getX(),
                origin.getY(),
                Math.hypot(dx, dy),
                up.distance(origin),
                (int) angle,
                mirrored,
                mode == RenderingMode.NEITHER));
    }

    private Point2D shown(Matrix rendering, float x, float y) {
        var point = rendering.transformPoint(x, y);
        return toShown.transform(point, null);
    }

    /** Signs of symbol fonts keep to the private area, whatever letter the file says they are. */
    private static String text(PDFont font, int code) {
        String text;
        try {
            text = font.toUnicode(code);
        } catch (RuntimeException brokenFont) {
            text = null;
        }
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (text != null
                && text.length() == 1
                && (name.contains("wingdings") || name.contains("webdings"))
                && text.charAt(0) > ' '
                && text.charAt(0) <= 0xFF) {
            return String.valueOf((char) (PRIVATE_AREA + text.charAt(0)));
        }
        return text == null || text.isEmpty() ? NO_CHARACTER : text;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        var box = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        pictures.add(ruling(
                box.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D()));
        budget.time();
    }

    @Override
    public void clip(int rule) {
        // What is cut off a page is seldom its figures.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
        budget.time();
    }

    @Override
    public void strokePath() {
        edges();
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        thin();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        edges();
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {
        // Colour only.
    }

    /** Every level or upright edge that is drawn. */
    private void edges() {
        var at = new double[6];
        double[] last = {0, 0};
        double[] first = {0, 0};
        for (var each = path.getPathIterator(toShown); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    first = new double[] {at[0], at[1]};
                    last = first;
                }
                case PathIterator.SEG_LINETO -> {
                    edge(last[0], last[1], at[0], at[1]);
                    last = new double[] {at[0], at[1]};
                }
                case PathIterator.SEG_CLOSE -> {
                    edge(last[0], last[1], first[0], first[1]);
                    last = first;
                }
                default -> last = new double[] {at[4], at[5]};
            }
        }
    }

    private void edge(double x1, double y1, double x2, double y2) {
        var line = new Ruling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        add(line);
    }

    /** A filled box that is as thin as a line is one. Boxes drawn in one go are looked at each for itself. */
    private void thin() {
        var part = new GeneralPath();
        var at = new double[6];
        for (var each = path.getPathIterator(toShown); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    add(box(part.getBounds2D()));
                    part = new GeneralPath();
                    part.moveTo(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> part.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> part.lineTo(at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> part.lineTo(at[4], at[5]);
                default -> part.closePath();
            }
        }
        add(box(part.getBounds2D()));
    }

    private void add(Ruling line) {
        var across = line.right() - line.left();
        var down = line.bottom() - line.top();
        if (Math.min(across, down) < THIN && Math.max(across, down) > SHORTEST) {
            rulings.add(line);
        }
    }

    private static Ruling box(Rectangle2D bounds) {
        return new Ruling(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    private Ruling ruling(Rectangle2D onPage) {
        return box(toShown.createTransformedShape(onPage).getBounds2D());
    }
}
