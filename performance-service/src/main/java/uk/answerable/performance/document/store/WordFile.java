package uk.answerable.performance.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.ReadDocument;

/** Reads a Word document (.docx): counted before it is unpacked, without macros, passwords or open changes. */
final class WordFile {

    private static final byte[] OLD_FORM = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String FOOTNOTES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";

    /** Of the text itself, which is held in memory as a tree. */
    private static final long LARGEST_TEXT = 8_000_000;

    private WordFile() {}

    static Outcome<ReadDocument> read(Path file, Budget budget) throws IOException {
        var begin = beginning(file);
        if (Arrays.equals(begin, OLD_FORM)) {
            return refused("An old .doc, or a document with a password; save it as Word document (.docx) without one");
        }
        if (!Arrays.equals(begin, ZIP)) {
            return refused("Not a Word document (.docx); save it anew");
        }
        var fault = fault(file, budget);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        try (var document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(document, budget);
        } catch (OpenXML4JException | SAXException broken) {
            return refused("The Word document cannot be read; save it anew as .docx");
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    /** What must not be unpacked, told from the packed file. */
    private static Optional<String> fault(Path file, Budget budget) throws IOException {
        var limits = budget.limits();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.parts()) {
                return Optional.of("The document holds more than %d files".formatted(limits.parts()));
            }
            long left = limits.unpacked();
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of("The document holds macros; save it as Word document (.docx) without them");
                }
                var most = entry.getName().endsWith("document.xml") ? Math.min(left, LARGEST_TEXT) : left;
                try (var in = zip.getInputStream(entry)) {
                    var size = size(in, most, budget);
                    if (size > most) {
                        return Optional.of(
                                "The document unpacks to more than %d bytes; send the pages with the tables, without pictures"
                                        .formatted(most));
                    }
                    left -= size;
                }
            }
            return Optional.empty();
        } catch (ZipException broken) {
            return Optional.of("The Word document cannot be read; save it anew as .docx");
        }
    }

    private static long size(InputStream in, long most, Budget budget) throws IOException {
        var buffer = new byte[1 << 14];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
            budget.time();
        }
        return size;
    }

    private static Outcome<ReadDocument> read(OPCPackage document, Budget budget)
            throws OpenXML4JException, IOException, SAXException {
        var main = document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            return refused("Not a Word document (.docx); save it anew");
        }
        var text = document.getPart(main.getRelationship(0));
        if (text == null || !text.getContentType().contains("wordprocessingml")) {
            return refused("Not a Word document (.docx); save it anew");
        }
        if (text.getContentType().contains("macroEnabled")) {
            return refused("The document holds macros; save it as Word document (.docx) without them");
        }
        var body = new WordBody(footnotes(text), budget);
        var found = body.read(root(text));
        return body.holdsOpenChanges()
                ? refused("The document holds changes nobody has accepted or rejected; do that, and send it again")
                : Outcome.done(ReadDocument.of(0, found, List.of()));
    }

    private static WordFootnotes footnotes(PackagePart text) throws OpenXML4JException, IOException, SAXException {
        var related = text.getRelationshipsByType(FOOTNOTES);
        var part = related.isEmpty() ? null : text.getRelatedPart(related.getRelationship(0));
        return part == null ? WordFootnotes.NONE : WordFootnotes.of(root(part));
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (var in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }

    private static Outcome<ReadDocument> refused(String sentence) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "file", sentence));
    }
}
