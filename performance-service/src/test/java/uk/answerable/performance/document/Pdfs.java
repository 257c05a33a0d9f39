package uk.answerable.performance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Draws PDF as reports are: ruled and unruled tables, raised marks, pages on their side. */
public final class Pdfs implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    public Pdfs() {
        content = start();
    }

    private PDPageContentStream start() {
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on on a new page. */
    public Pdfs page() {
        return page(new PDPage(PDRectangle.A4));
    }

    public Pdfs page(PDPage next) {
        return with(() -> {
            content.close();
            page = next;
            content = start();
        });
    }

    public PDDocument document() {
        return document;
    }

    public Pdfs font(PDFont other) {
        font = other;
        return this;
    }

    /** Text at a place from the upper left corner. */
    public Pdfs text(double x, double y, double size, String text) {
        return text(
                Matrix.getTranslateInstance(
                        (float) x, (float) (page.getCropBox().getHeight() - y)),
                size,
                text);
    }

    /** Text under a matrix of the page's own space. */
    public Pdfs text(Matrix matrix, double size, String text) {
        return with(() -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.setTextMatrix(matrix);
            content.showText(text);
            content.endText();
        });
    }

    public Pdfs line(double x1, double y1, double x2, double y2) {
        return with(() -> {
            var height = page.getCropBox().getHeight();
            content.moveTo((float) x1, (float) (height - y1));
            content.lineTo((float) x2, (float) (height - y2));
            content.stroke();
        });
    }

    /**
     * A table with a line round every cell, 100 points wide and 20 high.
     *
     * @param top where it begins
     */
    public Pdfs ruled(double top, List<List<String>> rows) {
        var width = rows.getFirst().size();
        for (int row = 0; row <= rows.size(); row++) {
            line(50, top + row * 20, 50 + width * 100, top + row * 20);
        }
        for (int column = 0; column <= width; column++) {
            line(50 + column * 100, top, 50 + column * 100, top + rows.size() * 20);
        }
        return spaced(top, rows);
    }

    /** The same without lines. */
    public Pdfs spaced(double top, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                text(54 + column * 100, top + row * 20 + 14, 10, rows.get(row).get(column));
            }
        }
        return this;
    }

    public PDPageContentStream content() {
        return content;
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private Pdfs with(Drawing drawing) {
        try {
            drawing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        with(() -> {
            content.close();
            document.save(bytes);
        });
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        with(document::close);
    }
}
