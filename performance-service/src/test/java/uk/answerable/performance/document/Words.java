package uk.answerable.performance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes Word documents as offices do. */
public final class Words {

    private final XWPFDocument document = new XWPFDocument();

    public XWPFDocument document() {
        return document;
    }

    public Words paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    public Words table(List<List<String>> rows) {
        return table(rows, table -> {});
    }

    /** A table, and what is done to it afterwards. */
    public Words table(List<List<String>> rows, Consumer<XWPFTable> then) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
        then.accept(table);
        return this;
    }

    public byte[] bytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
