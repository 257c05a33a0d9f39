package uk.answerable.meetings.responseform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.paper.rules.CheckedFile;
import uk.answerable.meetings.paper.rules.FileCheck;
import uk.answerable.meetings.paper.rules.PaperForm;
import uk.answerable.meetings.paper.rules.PaperLimits;
import uk.answerable.meetings.quarterly.rules.AnswerText;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** A form is handed out, filled in by people and read back. */
class FormTest {

    private static final PaperLimits LIMITS = new PaperLimits(2_000_000, 20_000_000, 200, 0, 0);
    private static final AnswerText DRAFTED = new AnswerText(AnswerKind.EXPLAINED, true, "Refreshed.\nTwice.", null);
    private static final ResponseForm FORM = new ResponseForm(
            "PAM-SCRUTINY-2019-20-Q3",
            1,
            "Performance scrutiny",
            LocalDate.of(2020, 1, 22),
            List.of(
                    question(1, "1.3", "County lines", DRAFTED),
                    question(2, "1.4", "Victim satisfaction", null),
                    question(3, "1.5", "Rape offences", null)));

    private static ResponseForm.Question question(
            int number, String section, String topic, @org.jspecify.annotations.Nullable AnswerText drafted) {
        return new ResponseForm.Question(
                number, String.valueOf(number), section, topic, "What of " + topic + "?\nAnd why?", drafted);
    }

    private static byte[] filled(Consumer<XWPFDocument> change) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(FormWriter.docx(FORM)));
                var bytes = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormReading read(Consumer<XWPFDocument> change) {
        return FormReader.read(checked(filled(change)), FORM).orThrow();
    }

    private static CheckedFile checked(byte[] file) {
        return FileCheck.check(PaperForm.DOCX, file, LIMITS).orThrow();
    }

    /** The cell of a number's block that has that label. */
    private static XWPFTableCell cell(XWPFDocument document, int number, FormRow row) {
        return document.getTables().get(number).getRows().stream()
                .filter(one -> one.getCell(0).getText().equals(row.label()))
                .findFirst()
                .map(one -> one.getCell(1))
                .orElseThrow();
    }

    private static Consumer<XWPFDocument> write(int number, FormRow row, String text) {
        return document -> {
            var cell = cell(document, number, row);
            while (!cell.getParagraphs().isEmpty()) {
                cell.removeParagraph(0);
            }
            cell.addParagraph().createRun().setText(text);
        };
    }

    private static Consumer<XWPFDocument> answer(int number, String kind, String text) {
        return write(number, FormRow.KIND, kind).andThen(write(number, FormRow.ANSWER, text));
    }

    private static List<String> said(FormReading reading, Function<FormReading, List<FormNote>> notes) {
        return notes.apply(reading).stream()
                .map(note -> note.place() + ": " + note.message())
                .toList();
    }

    @Test
    void whatWasDraftedComesBackAsItWasAndTheRestIsToldOf() {
        var reading = read(document -> {});

        assertThat(reading.answers()).containsOnlyKeys(1).containsEntry(1, DRAFTED);
        assertThat(reading.errors()).isEmpty();
        assertThat(said(reading, FormReading::warnings))
                .containsExactly(
                        "number 2: it has no answer; it is left as it was drafted on screen",
                        "number 3: it has no answer; it is left as it was drafted on screen");
    }

    @Test
    void everyNumberIsReadWithItsKindAndItsPromise() {
        var reading = read(answer(2, " Welcomed ", "We welcome it.")
                .andThen(answer(3, "ACTION PROMISED", "We shall look."))
                .andThen(write(3, FormRow.PARTLY, "Yes"))
                .andThen(write(3, FormRow.PROMISE, "Look at Leamington")));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.answers())
                .containsEntry(2, new AnswerText(AnswerKind.ACKNOWLEDGED, false, "We welcome it.", null))
                .containsEntry(
                        3, new AnswerText(AnswerKind.ACTION_PROMISED, true, "We shall look.", "Look at Leamington"));
    }

    @Test
    void aKindThatIsNoneIsRefusedWithTheOnesThereAre() {
        assertThat(said(read(answer(2, "noted", "So it is.")), FormReading::errors))
                .containsExactly("number 2: \"noted\" is no kind of answer; write one of: acknowledged, explained,"
                        + " disputed, action promised");
        assertThat(said(
                        read(answer(2, "explained", "So.").andThen(write(2, FormRow.PARTLY, "perhaps"))),
                        FormReading::errors))
                .containsExactly("number 2: say yes or no to \"Partly answered\"");
        assertThat(said(read(answer(2, "explained", "")), FormReading::errors))
                .containsExactly("number 2: say what is answered");
        assertThat(said(read(answer(2, "action promised", "We shall.")), FormReading::errors))
                .containsExactly("number 2: say which action is promised");
    }

    @Test
    void aNumberThatIsNoneAndANumberTwiceAreRefused() {
        assertThat(said(read(write(2, FormRow.NUMBER, "9")), FormReading::errors))
                .containsExactly("table 3: the report has no number \"9\"");
        assertThat(said(read(write(3, FormRow.NUMBER, "1")), FormReading::errors))
                .containsExactly("table 4: number 1 is answered twice; keep one block of it");
    }

    @Test
    void aBlockThatIsGoneIsToldOfAndARowThatIsGoneIsRefused() {
        var gone = read(document -> document.removeBodyElement(
                document.getPosOfTable(document.getTables().get(2))));
        var row = read(document -> {
            XWPFTable table = document.getTables().get(2);
            table.removeRow(6);
        });

        assertThat(said(gone, FormReading::warnings))
                .contains("number 2: its block is gone; it is left as it was drafted on screen");
        assertThat(said(row, FormReading::errors)).containsExactly("number 2: its row \"Answer\" is gone; put it back");
    }

    @Test
    void aChangedRequestAndWordsOutsideTheBlocksAreToldOf() {
        var reading = read(write(1, FormRow.REQUEST, "Something easier?")
                .andThen(document -> document.createParagraph().createRun().setText("We add that all is well.")));

        assertThat(said(reading, FormReading::warnings))
                .contains("number 1: the request was changed in the document; it stands as it was sent")
                .anySatisfy(note -> assertThat(note)
                        .endsWith(
                                "(\"We add that all is well.\"): what stands outside a block is not read; write it into"
                                        + " one"));
    }

    @Test
    void theFormOfAnotherReportOrAnEarlierVersionIsRefused() {
        var other = new ResponseForm("PAM-SCRUTINY-2019-20-Q4", 1, FORM.title(), null, FORM.questions());
        var later = new ResponseForm(FORM.reference(), 2, FORM.title(), null, FORM.questions());
        var file = checked(filled(document -> {}));

        assertThat(said(FormReader.read(file, other).orThrow(), FormReading::errors))
                .containsExactly("table 1: this answers report PAM-SCRUTINY-2019-20-Q3, not PAM-SCRUTINY-2019-20-Q4");
        assertThat(said(FormReader.read(file, later).orThrow(), FormReading::errors))
                .containsExactly(
                        "table 1: this answers version 1 of the report, and version 2 was sent since; take the form"
                                + " anew");
        assertThat(said(read(document -> document.removeBodyElement(1)), FormReading::errors))
                .containsExactly("table 1: the document does not say which report it answers; take the form anew and"
                        + " fill that in");
    }

    @Test
    void trackedChangesAreRefusedBeforeAnythingIsRead() {
        var tracked = filled(document -> cell(document, 2, FormRow.ANSWER)
                .getParagraphArray(0)
                .getCTP()
                .addNewIns()
                .addNewR()
                .addNewT()
                .setStringValue("Perhaps"));

        assertThat(FileCheck.check(PaperForm.DOCX, tracked, LIMITS))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(Objects.toString(refused))
                                .contains("the file holds tracked changes; accept or reject them"));
    }

    @Test
    void aFormThatUnpacksToFarMoreThanItWeighsIsRefused() {
        var tight = new PaperLimits(2_000_000, 1_000, 200, 0, 0);

        assertThat(Objects.toString(FileCheck.check(PaperForm.DOCX, filled(document -> {}), tight)))
                .contains("PAYLOAD_TOO_LARGE");
    }
}
