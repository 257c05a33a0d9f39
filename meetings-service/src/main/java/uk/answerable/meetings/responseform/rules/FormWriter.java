package uk.answerable.meetings.responseform.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import uk.answerable.meetings.quarterly.rules.AnswerText;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/** Writes a form: what it answers, how to fill it in, and a block a number. */
public final class FormWriter {

    /** What stands in a form besides its blocks; anything else there was written by who filled it in. */
    static final String HOW =
            "Answer in the blocks and nowhere else. The kind of answer is one of: %s. Say yes or no to partly answered."
                            .formatted(AnswerKind.all())
                    + " Where an action is promised, say which. A block left empty leaves its number unanswered.";

    private FormWriter() {}

    public static byte[] docx(ResponseForm form) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(form.title());
            paragraph(document, title(form), true);
            var head = new EnumMap<FormRow, String>(FormRow.class);
            head.put(FormRow.REPORT, form.reference());
            head.put(FormRow.VERSION, String.valueOf(form.version()));
            table(document, head);
            paragraph(document, due(form), false);
            paragraph(document, HOW, false);
            for (var question : form.questions()) {
                paragraph(document, heading(question), true);
                table(document, block(question));
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static String title(ResponseForm form) {
        return "Response to: " + form.title();
    }

    static String due(ResponseForm form) {
        return form.due() == null ? "No day is set for it." : "Due on %s.".formatted(form.due());
    }

    static String heading(ResponseForm.Question question) {
        return "%s %s".formatted(question.section(), question.topic());
    }

    private static Map<FormRow, String> block(ResponseForm.Question question) {
        var drafted = Optional.ofNullable(question.drafted());
        var rows = new EnumMap<FormRow, String>(FormRow.class);
        rows.put(FormRow.NUMBER, question.printed());
        rows.put(FormRow.SECTION, question.section());
        rows.put(FormRow.TOPIC, question.topic());
        rows.put(FormRow.REQUEST, question.wording());
        rows.put(FormRow.KIND, drafted.map(one -> one.kind().words()).orElse(""));
        rows.put(FormRow.PARTLY, drafted.map(one -> one.partly() ? "yes" : "no").orElse(""));
        rows.put(FormRow.ANSWER, drafted.map(AnswerText::text).orElse(""));
        rows.put(FormRow.PROMISE, drafted.map(AnswerText::promise).orElse(""));
        return rows;
    }

    private static void paragraph(XWPFDocument document, String text, boolean bold) {
        var run = document.createParagraph().createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private static void table(XWPFDocument document, Map<FormRow, String> rows) {
        var table = document.createTable(rows.size(), 2);
        int at = 0;
        for (var row : rows.entrySet()) {
            table.getRow(at).getCell(0).setText(row.getKey().label());
            lines(table.getRow(at).getCell(1), row.getValue());
            at++;
        }
    }

    private static void lines(XWPFTableCell cell, String text) {
        var lines = text.split("\n", -1);
        cell.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            cell.addParagraph().createRun().setText(lines[i]);
        }
    }
}
