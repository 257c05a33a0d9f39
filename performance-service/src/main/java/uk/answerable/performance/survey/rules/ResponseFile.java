package uk.answerable.performance.survey.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.submission.rules.RowError;

/** Reads a file of survey replies: {@code survey,response,month,crime_type,question,answer}; every row, every error. */
public final class ResponseFile {

    private static final List<String> HEADING =
            List.of("survey", "response", "month", "crime_type", "question", "answer");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final SurveyRegister register;
    private final Set<String> forces;
    private final YearMonth now;
    private final Map<List<String>, SurveyReply> seen = new HashMap<>();
    private final List<SurveyReply> replies = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int lines;

    private ResponseFile(SurveyRegister register, Set<String> forces, YearMonth now) {
        this.register = register;
        this.forces = forces;
        this.now = now;
    }

    /** A file as far as it could be read. */
    public record Read(List<SurveyReply> replies, int lines, List<RowError> errors) {}

    /**
     * Reads the file's bytes.
     *
     * @param forces whose surveys the sender may speak of
     * @param most rows at most
     */
    public static Read read(byte[] bytes, SurveyRegister register, Set<String> forces, YearMonth now, int most) {
        var file = new ResponseFile(register, forces, now);
        try {
            var text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            file.rows(text.startsWith("\uFEFF") ? text.substring(1) : text, most);
        } catch (CharacterCodingException notUtf8) {
            file.wrong(0, null, null, "The file is not UTF-8; save it as CSV UTF-8");
        }
        if (file.lines == 0 && file.errors.isEmpty()) {
            file.wrong(0, null, null, "The file has no replies");
        }
        return new Read(List.copyOf(file.replies), file.lines, List.copyOf(file.errors));
    }

    private void wrong(long row, @Nullable String column, @Nullable String value, String reason) {
        errors.add(new RowError(row, column, value, reason));
    }

    private void rows(String text, int most) {
        var last = 0L;
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (var row : parser) {
                last = row.getRecordNumber();
                if (last == 1) {
                    if (!row.stream().map(String::strip).toList().equals(HEADING)) {
                        wrong(0, null, null, "The first line must be the heading " + String.join(",", HEADING));
                        return;
                    }
                } else if (++lines > most) {
                    wrong(0, null, null, "The file has more than " + most + " rows");
                    return;
                } else {
                    take(row);
                }
            }
        } catch (UncheckedIOException | CSVException broken) {
            wrong(last + 1, null, null, "Not CSV from here on; a quotation mark may be open");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(CSVRecord cells) {
        var row = cells.getRecordNumber();
        if (cells.size() != HEADING.size()) {
            wrong(row, null, null, "%d columns, %d wanted".formatted(cells.size(), HEADING.size()));
            return;
        }
        var before = errors.size();
        var survey = register.survey(cells.get(0).strip()).filter(known -> forces.contains(known.force()));
        if (survey.isEmpty()) {
            wrong(row, "survey", cells.get(0), "is no survey of your force");
            return;
        }
        var response = cells.get(1).strip();
        if (!REFERENCE.matcher(response).matches()) {
            wrong(row, "response", null, "is a reference of letters, digits and hyphens, 40 at most; never a name");
        }
        var month = month(cells.get(2).strip(), row);
        var crimeType = cells.get(3).strip();
        if (!survey.get().crimeTypes().isEmpty() != !crimeType.isEmpty()
                || (!crimeType.isEmpty() && !survey.get().crimeTypes().contains(crimeType))) {
            wrong(
                    row,
                    "crime_type",
                    crimeType,
                    "would be right: "
                            + (survey.get().crimeTypes().isEmpty()
                                    ? "nothing"
                                    : String.join(", ", survey.get().crimeTypes())));
        }
        var question = survey.get().question(cells.get(4));
        if (question.isEmpty()) {
            wrong(
                    row,
                    "question",
                    cells.get(4),
                    "is none of " + String.join(", ", survey.get().questions()));
        }
        var reply = Reply.read(cells.get(5));
        if (reply.isEmpty()) {
            wrong(row, "answer", cells.get(5), "is no reply of the scale, nor yes, no, don't know or not applicable");
        } else if (question.isPresent() && !reply.get().answers(survey.get().kind(question.get()))) {
            wrong(row, "answer", cells.get(5), "does not answer the question " + question.get());
        }
        if (errors.size() == before && month.isPresent() && question.isPresent() && reply.isPresent()) {
            add(new SurveyReply(row, survey.get(), response, month.get(), crimeType, question.get(), reply.get()));
        }
    }

    private Optional<YearMonth> month(String text, long row) {
        if (!MONTH.matcher(text).matches()) {
            wrong(row, "month", text, "is not a month like 2019-12");
            return Optional.empty();
        }
        var month = YearMonth.parse(text);
        if (month.isAfter(now)) {
            wrong(row, "month", text, "is still to come");
        }
        return Optional.of(month);
    }

    private void add(SurveyReply reply) {
        var earlier = seen.putIfAbsent(List.of(reply.survey().code(), reply.response(), reply.question()), reply);
        if (earlier == null) {
            replies.add(reply);
        } else if (earlier.reply() != reply.reply()) {
            wrong(
                    reply.row(),
                    "answer",
                    null,
                    "row %d has another answer of the same response".formatted(earlier.row()));
        }
    }
}
