package uk.answerable.meetings.pack.rules;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** What is put on the pages of a pack: artifacts, which a reader that speaks leaves out. */
final class PackStamps {

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 9;
    private static final float MARGIN = 18;

    private final PDDocument pack;
    private final int first;
    private final PDFont font;

    PackStamps(PDDocument pack, int first) throws IOException {
        this.pack = pack;
        this.first = first;
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE)) {
            this.font = PDType0Font.load(pack, file);
        }
    }

    /** Numbers every page and names the item on the first page of each part that has one. */
    void put(List<PackPart> parts, List<Integer> starts) throws IOException {
        int part = -1;
        for (int at = 0; at < pack.getNumberOfPages(); at++) {
            var stamp = "";
            while (part + 1 < parts.size() && starts.get(part + 1) == at) {
                part++;
                stamp = parts.get(part)
                        .page()
                        .map(page -> "Agenda Item " + page.item())
                        .orElse("");
            }
            put(pack.getPage(at), "Page " + (first + at), stamp);
        }
    }

    private void put(PDPage page, String number, String stamp) throws IOException {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        try (var content = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(page));
            content.beginMarkedContent(COSName.ARTIFACT);
            write(content, number, (width - width(number)) / 2, MARGIN);
            if (!stamp.isEmpty()) {
                write(content, stamp, width - MARGIN - width(stamp), height - MARGIN - SIZE);
            }
            content.endMarkedContent();
        }
    }

    /** From a page as it is read to the page as it is stored. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), bottom);
            case 180 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), bottom + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, bottom + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, bottom);
        };
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private void write(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
