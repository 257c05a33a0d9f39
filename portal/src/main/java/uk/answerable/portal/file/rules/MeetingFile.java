package uk.answerable.portal.file.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of a meeting: what of it, in which form. */
public enum MeetingFile {
    PACK("pack.html", "Whole meeting to print (HTML)", null),
    SPREADSHEET("meeting.xlsx", "Whole meeting (spreadsheet)", null),
    AGENDA("agenda.csv", "Agenda (CSV)", "agenda"),
    MINUTES("minutes.csv", "Minutes (CSV)", "minutes"),
    ACTIONS("actions.csv", "Actions (CSV)", "actions");

    private final String fileName;
    private final String label;
    private final @Nullable String sheet;

    MeetingFile(String fileName, String label, @Nullable String sheet) {
        this.fileName = fileName;
        this.label = label;
        this.sheet = sheet;
    }

    public static List<MeetingFile> all() {
        return List.of(values());
    }

    /** Empty for a name there is no file of. */
    public static Optional<MeetingFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public String label() {
        return label;
    }

    /** The one table wanted, or null for the whole meeting. */
    public @Nullable String sheet() {
        return sheet;
    }

    /** {@code html}, {@code xlsx} or {@code csv}. */
    public String form() {
        return fileName.substring(fileName.indexOf('.') + 1);
    }
}
