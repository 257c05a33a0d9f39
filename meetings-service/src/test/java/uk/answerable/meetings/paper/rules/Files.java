package uk.answerable.meetings.paper.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as offices send them, and as nobody should. */
public final class Files {

    private Files() {}

    /** Work on a document that may fail to be written. */
    public interface Change<T> {
        void to(T document) throws IOException;
    }

    /** Pages that each say a word and their own number. */
    public static byte[] pdf(int pages, String word) {
        return pdf(pages, word, document -> {});
    }

    /** The same, changed before it is saved. */
    public static byte[] pdf(int pages, String word, Change<PDDocument> change) {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                var one = new PDPage();
                document.addPage(one);
                try (var content = new PDPageContentStream(document, one)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("%s %d".formatted(word, page));
                    content.endText();
                }
            }
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that unpacks to far more than it weighs. */
    static byte[] bomb(int megabytes) {
        return pdf(1, "bomb", document -> {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[megabytes << 20]);
            var stream = new PDStream(document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Bomb"), stream);
        });
    }

    /** An action on opening. */
    static byte[] acting(String kind) {
        return pdf(1, "action", document -> {
            var action = new COSDictionary();
            action.setName(COSName.S, kind);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    /** An annotation of the first page. */
    static byte[] annotated(String kind) {
        return pdf(1, "annotation", document -> {
            var annotation = new COSDictionary();
            annotation.setItem(COSName.TYPE, COSName.ANNOT);
            annotation.setName(COSName.SUBTYPE, kind);
            annotation.setItem(COSName.RECT, new PDRectangle(10, 10).getCOSArray());
            var all = new COSArray();
            all.add(annotation);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
        });
    }

    public static byte[] docx(String text) {
        return docx(document -> document.createParagraph().createRun().setText(text));
    }

    static byte[] docx(Consumer<XWPFDocument> change) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("zqcreator");
            change.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx(Consumer<XSSFWorkbook> change) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("figures").createRow(0).createCell(0).setCellValue(1);
            change.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip with one more part. */
    static byte[] with(byte[] zip, String part, byte[] content) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes);
                var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip whose part of that name reads otherwise. */
    static byte[] replaced(byte[] zip, String part, String was, String becomes) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes);
                var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? new String(text, UTF_8).replace(was, becomes).getBytes(UTF_8)
                                : text);
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its parts as text. */
    static String parts(byte[] zip) {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                text.append(new String(in.readAllBytes(), UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String form, int width, int height) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in it as text, packed or not. */
    public static String text(byte[] pdf) {
        try (var document = read(pdf)) {
            var all = document.getDocument();
            var text = new StringBuilder();
            for (var key : List.copyOf(all.getXrefTable().keySet())) {
                if (all.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    text.append(new String(stream.createInputStream().readAllBytes(), ISO_8859_1));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return text.append(bytes.toString(ISO_8859_1)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader reads on its pages. */
    public static String words(byte[] pdf) {
        try (var document = read(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it back. */
    public static PDDocument read(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
