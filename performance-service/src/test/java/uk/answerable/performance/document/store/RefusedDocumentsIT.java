package uk.answerable.performance.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.document.Pdfs;
import uk.answerable.performance.document.Words;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.DocumentLimits;
import uk.answerable.performance.document.rules.TableChoice;

/** Documents that are not read, each with the reason in the user's words. */
class RefusedDocumentsIT {

    private static final List<List<String>> SMALL = List.of(List.of("A", "B"), List.of("c", "1"));

    @Test
    void aPdfWithAPassword() throws IOException {
        var pdf = new Pdfs();
        pdf.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertThat(pdf(pdf.ruled(60, SMALL).bytes())).contains("encrypted");
    }

    @Test
    void aPdfWithAScript() throws IOException {
        var pdf = new Pdfs();
        pdf.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('1')"));

        assertThat(pdf(pdf.ruled(60, SMALL).bytes())).contains("a script or an action");
    }

    @Test
    void whatIsNoPdfOrBreaksOff() throws IOException {
        assertThat(pdf("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("Not a PDF");
        assertThat(pdf(Arrays.copyOf(new Pdfs().ruled(60, SMALL).bytes(), 300))).contains("cannot be read");
    }

    @Test
    void aPdfThatUnpacksWithoutEnd() throws IOException {
        var pdf = new Pdfs();
        var bomb = pdf.document().getDocument().createCOSStream();
        try (var stream = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            for (int part = 0; part < 25; part++) {
                stream.write(new byte[1_000_000]);
            }
        }
        pdf.document().getDocumentCatalog().getCOSObject().setItem("Extra", bomb);

        assertThat(pdf(pdf.ruled(60, SMALL).bytes())).contains("unpacks to more than 20000000 bytes");
    }

    @Test
    void tooManyPagesCellsOrSigns() throws IOException {
        var pages = new Pdfs();
        for (int page = 0; page < 21; page++) {
            pages.page();
        }
        var cells = new Pdfs();
        for (int page = 0; page < 19; page++) {
            cells.ruled(20, Collections.nCopies(38, List.of("a", "1", "2"))).page();
        }

        assertThat(pdf(pages.bytes())).contains("22 pages; at most 20");
        assertThat(pdf(cells.bytes())).contains("more than 2000 cells");
        assertThat(refusal(new Pdfs().ruled(60, SMALL).bytes(), new DocumentLimits(1_000_000, 9, 9, 9, 3, 9)))
                .contains("more than 3 characters");
        assertThat(refusal(new Pdfs().ruled(60, SMALL).bytes(), new DocumentLimits(1_000_000, 9, 9, 9, 99, 0)))
                .contains("longer than 0 seconds");
    }

    @Test
    void aPageThatIsAPictureOnlyIsNamedWhereNoTableIsFound() throws IOException {
        var pdf = new Pdfs();
        var picture = LosslessFactory.createFromImage(
                pdf.document(), new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_INT_RGB));
        draw(pdf.content(), picture);

        var read = PdfTablesIT.read(pdf);

        assertThat(read.pictures()).containsExactly(1);
        assertThat(((Outcome.Refused<?>) new TableChoice(1, null, null, null).in(read))
                        .reasons()
                        .getFirst()
                        .message())
                .contains("no table")
                .contains("page 1 is a picture only");
    }

    private static void draw(
            PDPageContentStream content, org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject picture)
            throws IOException {
        content.drawImage(picture, 0, 0, 595, 842);
    }

    @Test
    void aWordDocumentWithMacros() throws IOException {
        var macros = with(new Words().table(SMALL).bytes(), "word/vbaProject.bin", new byte[10]);

        assertThat(word(macros)).contains("holds macros");
    }

    @Test
    void aWordDocumentThatUnpacksWithoutEnd() throws IOException {
        var bomb = with(new Words().table(SMALL).bytes(), "word/media/image1.bmp", new byte[21_000_000]);
        var text = with(new byte[0], "word/document.xml", new byte[9_000_000]);
        var parts = new Words().table(SMALL).bytes();
        for (int part = 0; part < 200; part++) {
            parts = with(parts, "word/media/" + part, new byte[1]);
        }

        assertThat(word(bomb)).contains("unpacks to more than");
        assertThat(word(text)).contains("unpacks to more than 8000000 bytes");
        assertThat(word(parts)).contains("more than 200 files");
    }

    @Test
    void whatIsNoWordDocument() throws IOException {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        var workbook = new ByteArrayOutputStream();
        try (var xlsx = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            xlsx.createSheet("a");
            xlsx.write(workbook);
        }

        assertThat(word(old)).contains("old .doc");
        assertThat(word(workbook.toByteArray())).contains("Not a Word document");
        assertThat(word(with(new byte[0], "a.txt", new byte[1]))).contains("cannot be read");
        assertThat(word(Arrays.copyOf(new Words().table(SMALL).bytes(), 500))).contains("cannot be read");
    }

    private static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var seen = new ArrayList<String>();
        try (var out = new ZipOutputStream(bytes);
                var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                seen.add(entry.getName());
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        assertThat(seen).doesNotContain(name);
        return bytes.toByteArray();
    }

    private static String pdf(byte[] bytes) throws IOException {
        return refusal(bytes, DocumentsRead.LIMITS);
    }

    private static String refusal(byte[] bytes, DocumentLimits limits) throws IOException {
        return DocumentsRead.refusal(bytes, DocumentForm.PDF, limits);
    }

    private static String word(byte[] bytes) throws IOException {
        return DocumentsRead.refusal(bytes, DocumentForm.WORD, DocumentsRead.LIMITS);
    }
}
