package uk.answerable.performance.submission.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.RowNote;

/**
 * Feeds a reading from an XLSX workbook, row by row as the sheet's XML streams by. Takes what everybody sees and nothing
 * else: one sheet, nothing hidden, nothing merged, no formula in error.
 */
final class Workbook {

    private static final byte[] OLD_FORM = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String NONE = "Not an XLSX workbook; save it as Excel workbook (.xlsx), or as CSV UTF-8";
    private static final String OLD =
            "An old .xls workbook, or one with a password; save it as Excel workbook (.xlsx) without a password";

    private final FileReading into;
    private final @Nullable String wanted;

    private Workbook(FileReading into, @Nullable String wanted) {
        this.into = into;
        this.wanted = wanted;
    }

    /**
     * Reads the workbook.
     *
     * @param sheet its name, null for the only one
     */
    static void read(Path file, @Nullable String sheet, FileReading into) {
        try {
            if (isOld(file)) {
                into.error(RowError.ofFile(OLD));
                return;
            }
            try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                new Workbook(into, sheet).read(workbook);
            }
        } catch (Sheet.Stopped enough) {
            into.end();
        } catch (OpenXML4JException | IOException | SAXException | RuntimeException broken) {
            into.error(RowError.ofFile(NONE));
        }
    }

    private static boolean isOld(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(OLD_FORM.length), OLD_FORM);
        }
    }

    private void read(OPCPackage workbook) throws OpenXML4JException, IOException, SAXException {
        var reader = new XSSFReader(workbook);
        var sheets = new Sheets();
        try (var data = reader.getWorkbookData()) {
            parse(data, sheets);
        }
        var visible = sheets.visible;
        sheets.hidden.forEach(name -> into.note(new RowNote(0, name, "a hidden sheet; it was not read")));
        var name = wanted == null && visible.size() == 1 ? visible.getFirst() : wanted;
        if (name == null) {
            into.error(RowError.ofFile(
                    visible.isEmpty()
                            ? "The workbook has no visible sheet"
                            : "The workbook has %d sheets (%s); keep the one to be sent, or name it (sheet=%s)"
                                    .formatted(visible.size(), String.join(", ", visible), visible.getFirst())));
            return;
        }
        if (!visible.contains(name)) {
            into.error(RowError.ofFile("The workbook has no visible sheet " + name));
            return;
        }
        var cells = new CellText(new ReadOnlySharedStringsTable(workbook), reader.getStylesTable(), sheets.from1904);
        try (var data = reader.getSheet(Objects.requireNonNull(sheets.relation(name)))) {
            parse(data, new Sheet(cells, into));
        }
    }

    private static void parse(InputStream data, ContentHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(data));
        } catch (ParserConfigurationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** Names and states of the sheets. */
    private static final class Sheets extends DefaultHandler {

        private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

        private final List<String> visible = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final List<String[]> relations = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("sheet")) {
                var name = attributes.getValue("name");
                var state = attributes.getValue("state");
                (state == null || state.equals("visible") ? visible : hidden).add(name);
                relations.add(new String[] {name, attributes.getValue(RELATIONS, "id")});
            } else if (local.equals("workbookPr")) {
                var value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }

        @Nullable
        String relation(String name) {
            return relations.stream()
                    .filter(one -> one[0].equals(name))
                    .map(one -> one[1])
                    .findFirst()
                    .orElse(null);
        }
    }
}
