package uk.answerable.complaints.batch.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.casework.rules.RecordingReason;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.person.rules.ComplainantStanding;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.NamedPerson;
import uk.answerable.complaints.person.rules.Part;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.complaints.person.rules.ServingAs;
import uk.answerable.kernel.errors.Outcome;

/**
 * One complaint of a file, in our columns. A file holds no complaint about a chief officer's own conduct: a force's
 * system does not know of them.
 *
 * @param number of the row, the heading is 1
 */
public record BatchRow(long number, Map<BatchColumn, String> cells) {

    private static final Map<Detail, BatchColumn> COMPLAINANT = Map.of(
            Detail.NAME, BatchColumn.COMPLAINANT_NAME,
            Detail.BORN_ON, BatchColumn.COMPLAINANT_BORN_ON,
            Detail.EMAIL, BatchColumn.COMPLAINANT_EMAIL,
            Detail.TELEPHONE, BatchColumn.COMPLAINANT_TELEPHONE,
            Detail.ADDRESS, BatchColumn.COMPLAINANT_ADDRESS);
    private static final Map<Detail, BatchColumn> SERVING = Map.of(
            Detail.NAME, BatchColumn.SERVING_NAME,
            Detail.RANK, BatchColumn.SERVING_RANK,
            Detail.SERVICE_NUMBER, BatchColumn.SERVICE_NUMBER);

    public BatchRow {
        // In the order of the columns: the same row is always written the same.
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The reference of the case in the other system. */
    public String theirReference() {
        return cell(BatchColumn.THEIR_REFERENCE);
    }

    /** The complaint, and what is wrong with the row: when anything is, the complaint is not to be used. */
    public Optional<Arrival> arrival(String force, LocalDate today, List<RowError> wrong) {
        var before = wrong.size();
        var receivedOn = day(BatchColumn.RECEIVED_ON, wrong);
        if (receivedOn.isEmpty() && wrong.size() == before) {
            wrong.add(error(BatchColumn.RECEIVED_ON, "the day it was received is missing"));
        }
        if (theirReference().isEmpty()) {
            wrong.add(error(BatchColumn.THEIR_REFERENCE, "the reference of the case is missing"));
        }
        var madeOn = day(BatchColumn.MADE_ON, wrong);
        var steps = steps(wrong);
        var people = people(today, wrong);
        return wrong.size() > before
                ? Optional.empty()
                : receivedOn.map(received -> new Arrival(
                        new Intake(
                                force,
                                AppropriateAuthority.CHIEF_OFFICER,
                                madeOn,
                                received,
                                Optional.empty(),
                                allegations(),
                                steps),
                        people,
                        Optional.empty()));
    }

    private List<Step> steps(List<RowError> wrong) {
        var recordedOn = day(BatchColumn.RECORDED_ON, wrong);
        var reason = code(BatchColumn.RECORDING_REASON, RecordingReason.class, wrong);
        var handling = code(BatchColumn.HANDLING, Handling.class, wrong);
        var steps = new ArrayList<Step>();
        recordedOn.ifPresent(on -> {
            steps.add(new Step.Recorded(on, reason));
            handling.ifPresent(chosen -> steps.add(new Step.HandlingDecided(on, chosen)));
        });
        if (recordedOn.isEmpty() && (reason.isPresent() || handling.isPresent())) {
            wrong.add(error(BatchColumn.RECORDED_ON, "a reason or a handling, and no day on which it was recorded"));
        }
        return steps;
    }

    private List<Allegation> allegations() {
        return Arrays.stream(cell(BatchColumn.CATEGORIES).split("[; ]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> new Allegation(1, code, false, Set.of(), Set.of(), Set.of(), Optional.empty()))
                .toList();
    }

    private List<NamedPerson> people(LocalDate today, List<RowError> wrong) {
        var people = new ArrayList<NamedPerson>();
        if (any(COMPLAINANT)) {
            code(BatchColumn.COMPLAINANT_STANDING, ComplainantStanding.class, wrong)
                    .or(() -> missing(BatchColumn.COMPLAINANT_STANDING, wrong))
                    .flatMap(standing -> person(new Part.Complainant(standing), COMPLAINANT, today, wrong))
                    .ifPresent(people::add);
        }
        if (any(SERVING)) {
            code(BatchColumn.SERVING_AS, ServingAs.class, wrong)
                    .or(() -> missing(BatchColumn.SERVING_AS, wrong))
                    .flatMap(as -> person(new Part.PersonServing(as), SERVING, today, wrong))
                    .ifPresent(people::add);
        }
        return people;
    }

    private boolean any(Map<Detail, BatchColumn> columns) {
        return columns.values().stream().anyMatch(column -> !cell(column).isEmpty());
    }

    private Optional<NamedPerson> person(
            Part part, Map<Detail, BatchColumn> columns, LocalDate today, List<RowError> wrong) {
        var given = new EnumMap<Detail, @Nullable String>(Detail.class);
        columns.forEach((detail, column) -> given.put(detail, cell(column)));
        return switch (PersonalDetails.of(given, part.name(), "", today)) {
            case Outcome.Done<PersonalDetails>(var details) -> Optional.of(new NamedPerson(part, details));
            case Outcome.Refused<PersonalDetails>(var reasons) -> {
                reasons.forEach(reason -> wrong.add(new RowError(
                        number,
                        columns.entrySet().stream()
                                .filter(entry -> ("." + entry.getKey().field()).equals(reason.field()))
                                .map(entry -> entry.getValue().heading())
                                .findFirst()
                                .orElse(""),
                        reason.message())));
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> day(BatchColumn column, List<RowError> wrong) {
        if (cell(column).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell(column)));
        } catch (DateTimeParseException noDay) {
            wrong.add(error(column, "this is no day as the mapping writes them (2020-01-31 where it says nothing)"));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> code(BatchColumn column, Class<E> codes, List<RowError> wrong) {
        var text = cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var found = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            wrong.add(error(
                    column,
                    "this is none of our codes, which the mapping can lead to: "
                            + Arrays.stream(codes.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(" "))));
        }
        return found;
    }

    /** Adds to what is wrong unless a code that is none was told already. */
    private <T> Optional<T> missing(BatchColumn column, List<RowError> wrong) {
        if (cell(column).isEmpty()) {
            wrong.add(error(column, "a person is named and this is missing"));
        }
        return Optional.empty();
    }

    private RowError error(BatchColumn column, String reason) {
        return new RowError(number, column.heading(), reason);
    }

    private String cell(BatchColumn column) {
        return cells.getOrDefault(column, "");
    }
}
