package uk.answerable.performance.document.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.files.PackedPdf;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.FoundPart;
import uk.answerable.performance.document.rules.PageParts;
import uk.answerable.performance.document.rules.ReadDocument;

/** Reads a PDF that only shows pages: no password, no script, nothing hidden. */
final class PdfFile {

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGINS_WITHIN = 1_024;
    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName FORM = COSName.getPDFName("XFA");
    private static final String SCRIPT = "The PDF holds a script or an action; print it to PDF anew, without forms";
    private static final String LAYERS = "The PDF holds hidden layers; print it to PDF anew";
    private static final String LOCKED = "The PDF is encrypted; save it without a password or restrictions";
    private static final String BROKEN = "The PDF cannot be read; save it anew";

    private PdfFile() {}

    static Outcome<ReadDocument> read(Path file, Budget budget) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!new String(bytes, 0, Math.min(bytes.length, BEGINS_WITHIN), StandardCharsets.ISO_8859_1)
                .contains(new String(BEGINNING, StandardCharsets.US_ASCII))) {
            return refused("Not a PDF; save it anew as PDF");
        }
        if (!PackedPdf.isWithin(bytes, budget.limits().unpacked(), budget::time)) {
            return refused("The PDF unpacks to more than %d bytes; send the pages with the tables, without pictures"
                    .formatted(budget.limits().unpacked()));
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return refused(LOCKED);
            }
            budget.pages(document.getNumberOfPages());
            var fault = fault(document, budget);
            return fault.isPresent() ? refused(fault.get()) : Outcome.done(read(document, budget));
        } catch (InvalidPasswordException locked) {
            return refused(LOCKED);
        } catch (Budget.Spent spent) {
            throw spent;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library throws what it likes at a file that is not well formed.
            return refused(BROKEN);
        }
    }

    private static ReadDocument read(PDDocument document, Budget budget) throws IOException {
        var parts = new ArrayList<FoundPart>();
        var pictures = new ArrayList<Integer>();
        int number = 0;
        for (var page : document.getPages()) {
            var content = PdfPage.read(page, ++number, budget);
            if (content.isPictureOnly()) {
                pictures.add(number);
            }
            parts.addAll(PageParts.of(content, budget));
        }
        return ReadDocument.of(number, parts, pictures);
    }

    private static Optional<String> fault(PDDocument document, Budget budget) {
        var all = document.getDocument();
        for (var key : List.copyOf(all.getXrefTable().keySet())) {
            budget.time();
            var fault = fault(all.getObjectFromPool(key).getObject());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** Of what stands in it directly; what it refers to comes by itself. */
    private static Optional<String> fault(@Nullable COSBase object) {
        return switch (object) {
            case COSDictionary dictionary -> own(dictionary).or(() -> first(dictionary.getValues()));
            case COSArray array -> first(array.toList());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> first(Iterable<? extends COSBase> objects) {
        for (var object : objects) {
            var fault = fault(object);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> own(COSDictionary dictionary) {
        var action = dictionary.getNameAsString(COSName.S);
        if (dictionary.containsKey(JS) || dictionary.containsKey(FORM) || (action != null && ACTING.contains(action))) {
            return Optional.of(SCRIPT);
        }
        return dictionary.getDictionaryObject(COSName.OFF) instanceof COSArray off
                        && off.size() > 0
                        && dictionary.containsKey(COSName.ORDER)
                ? Optional.of(LAYERS)
                : Optional.empty();
    }

    private static Outcome<ReadDocument> refused(String sentence) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "file", sentence));
    }
}
