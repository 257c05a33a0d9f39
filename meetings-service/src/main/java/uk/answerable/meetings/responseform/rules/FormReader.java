package uk.answerable.meetings.responseform.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.paper.rules.CheckedFile;
import uk.answerable.meetings.quarterly.rules.AnswerText;

/** Reads a form back: every number answered, or said to be without an answer; nothing written is lost silently. */
public final class FormReader {

    private final ResponseForm form;
    private final Map<Integer, AnswerText> answers = new TreeMap<>();
    private final List<FormNote> errors = new ArrayList<>();
    private final List<FormNote> warnings = new ArrayList<>();
    private final Set<Integer> blocks = new HashSet<>();
    private boolean headed;

    private FormReader(ResponseForm form) {
        this.form = form;
    }

    /**
     * Reads it.
     *
     * @param form as it would be handed out now
     * @return refused with {@code INVALID_INPUT} for a file that cannot be read
     */
    public static Outcome<FormReading> read(CheckedFile file, ResponseForm form) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            return Outcome.done(new FormReader(form).read(document));
        } catch (IOException | POIXMLException unreadable) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "file", "the file cannot be read as Word (.docx); save it anew"));
        }
    }

    private FormReading read(XWPFDocument document) {
        int paragraph = 0;
        int table = 0;
        for (var element : document.getBodyElements()) {
            switch (element) {
                case XWPFTable one -> table(one, "table " + ++table);
                case XWPFParagraph one -> beside(one, "paragraph " + ++paragraph);
                default -> warnings.add(new FormNote("after table " + table, "what stands here is not read"));
            }
        }
        if (!headed) {
            errors.add(new FormNote(
                    "table 1",
                    "the document does not say which report it answers; take the form anew and fill that in"));
        }
        for (var question : form.questions()) {
            if (!blocks.contains(question.number())) {
                warnings.add(new FormNote(
                        "number " + question.printed(), "its block is gone; it is left as it was drafted on screen"));
            }
        }
        return new FormReading(answers, errors, warnings);
    }

    /** What stands beside the blocks is the form's own, or was written where nobody reads it. */
    private void beside(XWPFParagraph paragraph, String place) {
        var text = FormTable.plain(paragraph.getText());
        var own = text.isEmpty()
                || text.equals(FormTable.plain(FormWriter.HOW))
                || text.equals(FormTable.plain(FormWriter.title(form)))
                || text.startsWith("Due on ")
                || text.equals(FormWriter.due(form))
                || form.questions().stream().anyMatch(one -> text.equals(FormTable.plain(FormWriter.heading(one))));
        if (!own) {
            warnings.add(new FormNote(
                    place + " (\"%s\")".formatted(FormTable.beginning(text)),
                    "what stands outside a block is not read; write it into one"));
        }
    }

    private void table(XWPFTable table, String place) {
        var rows = new FormTable(table);
        if (rows.has(FormRow.REPORT)) {
            head(rows, place);
        } else if (rows.has(FormRow.NUMBER)) {
            block(rows, place);
        } else {
            warnings.add(new FormNote(place, "this table is none of the form's and is not read"));
        }
    }

    private void head(FormTable rows, String place) {
        headed = true;
        if (!rows.value(FormRow.REPORT).equals(form.reference())) {
            errors.add(new FormNote(
                    place, "this answers report %s, not %s".formatted(rows.value(FormRow.REPORT), form.reference())));
        } else if (!rows.value(FormRow.VERSION).equals(String.valueOf(form.version()))) {
            errors.add(new FormNote(
                    place,
                    "this answers version %s of the report, and version %d was sent since; take the form anew"
                            .formatted(rows.value(FormRow.VERSION), form.version())));
        }
    }

    private void block(FormTable rows, String place) {
        var printed = rows.value(FormRow.NUMBER);
        var question = form.question(printed);
        if (question.isEmpty()) {
            errors.add(new FormNote(place, "the report has no number \"%s\"".formatted(FormTable.beginning(printed))));
            return;
        }
        var asked = question.get();
        var at = "number " + asked.printed();
        if (!blocks.add(asked.number())) {
            errors.add(new FormNote(place, "%s is answered twice; keep one block of it".formatted(at)));
            return;
        }
        if (!rows.value(FormRow.REQUEST).equals(FormTable.plain(asked.wording()))) {
            warnings.add(new FormNote(at, "the request was changed in the document; it stands as it was sent"));
        }
        if (rows.holdsMore()) {
            warnings.add(new FormNote(at, "pictures and tables in a block are not read; send them as a paper"));
        }
        new FormBlock(rows, at).read().ifPresent(answer -> {
            errors.addAll(answer.errors());
            warnings.addAll(answer.warnings());
            var text = answer.text();
            if (text != null) {
                answers.put(asked.number(), text);
            }
        });
    }
}
