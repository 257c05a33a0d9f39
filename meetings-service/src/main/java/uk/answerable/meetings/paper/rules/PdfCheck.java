package uk.answerable.meetings.paper.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.files.PackedPdf;

/**
 * A PDF that only shows pages. Every object of it is looked at, whether a page leads to it or not; what is kept is
 * written anew, so that earlier revisions and what its software noted are gone.
 */
final class PdfCheck {

    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");
    private static final Set<String> PLAYING = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final Set<String> COMMENTING = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Redact");
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName EMBEDDED = COSName.getPDFName("EF");
    private static final COSName PORTFOLIO = COSName.getPDFName("Collection");
    private static final COSName FORM = COSName.getPDFName("XFA");

    /** What a paper must not hold, and what to do instead. */
    private record Fault(String what, String instead) {}

    private static final Fault SCRIPT = new Fault("a script or an action", "print it to PDF anew, without forms");
    private static final Fault FILES = new Fault("other files", "send each as a paper of its own");
    private static final Fault MEDIA = new Fault("sound, film or a model", "put a picture in its place");
    private static final Fault COMMENTS =
            new Fault("comments, or blackening that is not applied", "apply or take them out and save it anew");
    private static final Fault LAYERS = new Fault("hidden layers", "print it to PDF anew");

    private PdfCheck() {}

    static Outcome<CheckedFile> check(byte[] bytes, PaperLimits limits) {
        if (!PackedPdf.isWithin(bytes, limits.unpacked(), () -> {})) {
            return FileCheck.unpacksTooFar();
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return encrypted();
            }
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return FileCheck.broken(PaperForm.PDF);
            }
            if (pages > limits.pages()) {
                return FileCheck.holds("%d pages".formatted(pages), "a paper has at most %d".formatted(limits.pages()));
            }
            var fault = fault(document);
            return fault.isPresent()
                    ? FileCheck.holds(fault.get().what(), fault.get().instead())
                    : Outcome.done(new CheckedFile(PaperForm.PDF, anew(document), pages));
        } catch (InvalidPasswordException locked) {
            return encrypted();
        } catch (IOException unreadable) {
            return FileCheck.broken(PaperForm.PDF);
        }
    }

    private static Outcome<CheckedFile> encrypted() {
        return FileCheck.holds("encrypted pages", "save it without a password or restrictions");
    }

    private static Optional<Fault> fault(PDDocument document) {
        var all = document.getDocument();
        for (var key : List.copyOf(all.getXrefTable().keySet())) {
            var fault = fault(all.getObjectFromPool(key).getObject());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** Of what stands in it directly; what it refers to comes by itself. Clears what was noted of it. */
    private static Optional<Fault> fault(@Nullable COSBase object) {
        return switch (object) {
            case COSDictionary dictionary -> {
                var own = ofDictionary(dictionary);
                dictionary.removeItem(COSName.METADATA);
                dictionary.removeItem(PIECE_INFO);
                yield own.or(() -> first(dictionary.getValues()));
            }
            case COSArray array -> first(array.toList());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Fault> first(Iterable<? extends COSBase> objects) {
        for (var object : objects) {
            var fault = fault(object);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> ofDictionary(COSDictionary dictionary) {
        if (dictionary.containsKey(JS)
                || dictionary.containsKey(FORM)
                || ACTING.contains(name(dictionary, COSName.S))) {
            return Optional.of(SCRIPT);
        }
        if (dictionary.containsKey(EMBEDDED)
                || dictionary.containsKey(PORTFOLIO)
                || dictionary.containsKey(COSName.EMBEDDED_FILES)
                || "EmbeddedFile".equals(name(dictionary, COSName.TYPE))) {
            return Optional.of(FILES);
        }
        if (dictionary.getDictionaryObject(COSName.OFF) instanceof COSArray off
                && off.size() > 0
                && dictionary.containsKey(COSName.ORDER)) {
            return Optional.of(LAYERS);
        }
        return dictionary.containsKey(COSName.RECT)
                ? ofAnnotation(name(dictionary, COSName.SUBTYPE))
                : Optional.empty();
    }

    private static Optional<Fault> ofAnnotation(String kind) {
        if (kind.equals("FileAttachment")) {
            return Optional.of(FILES);
        }
        if (PLAYING.contains(kind)) {
            return Optional.of(MEDIA);
        }
        return COMMENTING.contains(kind) ? Optional.of(COMMENTS) : Optional.empty();
    }

    private static String name(COSDictionary dictionary, COSName key) {
        var name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }

    private static byte[] anew(PDDocument document) throws IOException {
        document.setDocumentInformation(new PDDocumentInformation());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
