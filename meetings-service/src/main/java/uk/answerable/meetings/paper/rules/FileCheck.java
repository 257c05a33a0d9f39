package uk.answerable.meetings.paper.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Checks a file by what is in it, whatever its name says. */
public final class FileCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileCheck() {}

    /**
     * The file as it is kept.
     *
     * @param form the sender says it has
     * @return refused with {@code PAYLOAD_TOO_LARGE}, {@code UNSUPPORTED_MEDIA_TYPE} for what is something else, or
     *     {@code INVALID_INPUT} for what a paper must not hold
     */
    public static Outcome<CheckedFile> check(PaperForm form, byte[] bytes, PaperLimits limits) {
        if (bytes.length > limits.bytes()) {
            return tooLarge(limits);
        }
        if (!startsWith(bytes, beginning(form))) {
            return startsWith(bytes, OLD_OFFICE) && (form == PaperForm.DOCX || form == PaperForm.XLSX)
                    ? refused(
                            ProblemCode.INVALID_INPUT,
                            "the file is protected by a password or of an old form; save it without one as "
                                    + form.words())
                    : refused(
                            ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                            "the file is no %s; send it as what it is: %s".formatted(form.words(), PaperForm.all()));
        }
        return switch (form) {
            case PDF -> PdfCheck.check(bytes, limits);
            case DOCX, XLSX -> OfficeCheck.check(form, bytes, limits);
            case PNG, JPEG -> PictureCheck.check(form, bytes, limits);
        };
    }

    /** What is told of a file that is larger than is taken. */
    public static <T> Outcome<T> tooLarge(PaperLimits limits) {
        return refused(
                ProblemCode.PAYLOAD_TOO_LARGE,
                "the file is larger than %d MB; make its pictures smaller or send it in parts"
                        .formatted(limits.bytes() / 1_000_000));
    }

    static <T> Outcome<T> unpacksTooFar() {
        return refused(ProblemCode.PAYLOAD_TOO_LARGE, "the file unpacks to far more than a paper holds; save it anew");
    }

    static <T> Outcome<T> broken(PaperForm form) {
        return refused(
                ProblemCode.INVALID_INPUT,
                "the file cannot be read as %s; open it, save it anew and send that".formatted(form.words()));
    }

    static <T> Outcome<T> holds(String what, String instead) {
        return refused(ProblemCode.INVALID_INPUT, "the file holds %s; %s".formatted(what, instead));
    }

    private static <T> Outcome<T> refused(ProblemCode code, String message) {
        return Outcome.refused(Refusal.ofField(code, "file", message));
    }

    private static byte[] beginning(PaperForm form) {
        return switch (form) {
            case PDF -> PDF;
            case DOCX, XLSX -> ZIP;
            case PNG -> PNG;
            case JPEG -> JPEG;
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
