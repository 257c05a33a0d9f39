package uk.answerable.meetings.paper.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** A paper's file is what it says and holds what its reader sees. */
class FileCheckTest {

    private static final PaperLimits LIMITS = new PaperLimits(2_000_000, 20_000_000, 100, 50, 1_000_000);

    private static Refusal refusal(PaperForm form, byte[] bytes) {
        return switch (FileCheck.check(form, bytes, LIMITS)) {
            case Outcome.Refused<CheckedFile>(var reasons) -> reasons.getFirst();
            case Outcome.Done<CheckedFile> done -> throw new AssertionError("was taken");
        };
    }

    private static CheckedFile taken(PaperForm form, byte[] bytes) {
        return FileCheck.check(form, bytes, LIMITS).orThrow();
    }

    private static byte[] good(PaperForm form) {
        return switch (form) {
            case PDF -> Files.pdf(3, "page");
            case DOCX -> Files.docx("a paragraph");
            case XLSX -> Files.xlsx(workbook -> {});
            case PNG, JPEG -> Files.picture(form.name().toLowerCase(Locale.ROOT), 20, 10);
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsTakenAsWhatItIs(PaperForm form) {
        var file = taken(form, good(form));

        assertThat(file.form()).isEqualTo(form);
        assertThat(file.sha256()).hasSize(64);
        assertThat(taken(form, file.content()).pages()).isEqualTo(file.pages());
    }

    static Stream<Map.Entry<PaperForm, PaperForm>> wrong() {
        return Stream.of(PaperForm.values())
                .flatMap(said ->
                        Stream.of(PaperForm.values()).filter(is -> is != said).map(is -> Map.entry(said, is)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aFileThatIsNotWhatItSaysIsRefused(Map.Entry<PaperForm, PaperForm> pair) {
        assertThat(refusal(pair.getKey(), good(pair.getValue())).code())
                .isIn(ProblemCode.UNSUPPORTED_MEDIA_TYPE, ProblemCode.INVALID_INPUT);
    }

    @Test
    void aPageOfTheWebIsNoPdf() {
        assertThat(refusal(PaperForm.PDF, "<html><script>".getBytes(US_ASCII)).code())
                .isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(refusal(PaperForm.PDF, new byte[2_000_001]).code()).isEqualTo(ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aPdfThatUnpacksTooFarIsRefusedBeforeItIsUnpacked() {
        var bomb = Files.bomb(30);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(PaperForm.PDF, bomb).code()).isEqualTo(ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aZipBombIsRefused() {
        var bomb = Files.with(Files.docx("bomb"), "word/media/image1.bmp", new byte[30 << 20]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(PaperForm.DOCX, bomb).code()).isEqualTo(ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefused() {
        assertThat(refusal(PaperForm.PNG, Files.picture("png", 2000, 1000)).code())
                .isEqualTo(ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition"})
    void aPdfThatActsIsRefused(String action) {
        assertThat(refusal(PaperForm.PDF, Files.acting(action)).message()).contains("script or an action");
    }

    @Test
    void aScriptThatNoPageLeadsToIsRefused() {
        var hidden = Files.pdf(1, "script", document -> {
            var action = new COSDictionary();
            action.setString(COSName.getPDFName("JS"), "app.alert(1)");
            var names = new COSDictionary();
            names.setItem(COSName.getPDFName("Anything"), action);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Other"), names);
        });

        assertThat(refusal(PaperForm.PDF, hidden).message()).contains("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "Highlight", "Redact", "Popup", "Stamp"})
    void aPdfWithCommentsOrUnappliedBlackeningIsRefused(String annotation) {
        assertThat(refusal(PaperForm.PDF, Files.annotated(annotation)).message())
                .contains("comments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Movie", "Sound", "RichMedia", "3D"})
    void aPdfThatPlaysIsRefused(String annotation) {
        assertThat(refusal(PaperForm.PDF, Files.annotated(annotation)).message())
                .contains("sound, film");
    }

    @Test
    void aPdfWithFilesInItIsRefused() {
        var carrying = Files.pdf(1, "files", document -> {
            var file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(document));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("zqattached", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });

        assertThat(refusal(PaperForm.PDF, carrying).message()).contains("other files");
        assertThat(refusal(PaperForm.PDF, Files.annotated("FileAttachment")).message())
                .contains("other files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedPdfIsRefused(String password) {
        var locked = Files.pdf(
                1,
                "locked",
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));

        assertThat(refusal(PaperForm.PDF, locked).message()).contains("without a password");
    }

    @Test
    void aPdfOfTooManyPagesOrOfNoneIsRefused() {
        assertThat(refusal(PaperForm.PDF, Files.pdf(51, "page")).message()).contains("at most 50");
        assertThat(refusal(PaperForm.PDF, "%PDF-1.7 and nothing else".getBytes(US_ASCII))
                        .message())
                .contains("cannot be read");
    }

    @Test
    void whatSoftwareNotedIsNotKept() {
        var noted = Files.pdf(1, "noted", document -> {
            var information = new PDDocumentInformation();
            information.setAuthor("zqauthor");
            document.setDocumentInformation(information);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata("<x>zqxmp</x>".getBytes(US_ASCII));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getPage(0).setMetadata(metadata);
        });

        assertThat(Files.text(noted)).contains("zqauthor", "zqxmp");
        assertThat(Files.text(taken(PaperForm.PDF, noted).content())).doesNotContain("zqauthor", "zqxmp");
        var document = taken(PaperForm.DOCX, Files.docx("text"));
        assertThat(Files.parts(document.content())).doesNotContain("zqcreator").contains("text");
    }

    @Test
    void whatAnEarlierRevisionHeldIsNotKept() throws IOException {
        byte[] revised;
        try (var document = Files.read(Files.pdf(
                1,
                "page",
                one -> one.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Note"), "zqearlier")))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Note"));
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            revised = bytes.toByteArray();
        }

        assertThat(new String(revised, ISO_8859_1)).contains("zqearlier");
        assertThat(Files.text(taken(PaperForm.PDF, revised).content())).doesNotContain("zqearlier");
    }

    @Test
    void macrosAreRefused() {
        var content = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

        assertThat(refusal(PaperForm.DOCX, Files.replaced(Files.docx("macro"), "[Content_Types].xml", content, macros))
                        .message())
                .contains("macros");
    }

    @Test
    void trackedChangesAndHiddenSheetsAreRefused() {
        var changed = Files.docx(
                document -> document.createParagraph().getCTP().addNewIns().setAuthor("zqeditor"));
        var hidden = Files.xlsx(workbook -> {
            workbook.createSheet("zqhidden");
            workbook.setSheetHidden(1, true);
        });

        assertThat(refusal(PaperForm.DOCX, changed).message()).contains("tracked changes");
        assertThat(refusal(PaperForm.XLSX, hidden).message()).contains("hidden sheets");
    }

    @Test
    void aBrokenPictureOrWordFileIsRefused() {
        assertThat(refusal(PaperForm.PNG, Arrays.copyOf(good(PaperForm.PNG), 30))
                        .message())
                .contains("cannot be read");
        assertThat(refusal(PaperForm.DOCX, Arrays.copyOf(good(PaperForm.DOCX), 300))
                        .message())
                .contains("cannot be read");
    }

    @Test
    void aRefusalSaysWhatWouldBeRight() {
        assertThat(refusal(PaperForm.PDF, good(PaperForm.DOCX)).message())
                .isEqualTo("the file is no PDF; send it as what it is: PDF, Word (.docx), Excel (.xlsx), PNG, JPEG");
    }
}
