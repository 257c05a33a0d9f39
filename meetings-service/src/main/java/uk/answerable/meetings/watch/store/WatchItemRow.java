package uk.answerable.meetings.watch.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.watch.rules.TriggerKind;
import uk.answerable.meetings.watch.rules.WatchState;
import uk.answerable.meetings.watch.rules.WatchTrigger;

/** A watch item as stored. */
@Entity
@Table(name = "watch_item")
@SuppressWarnings("NullAway.Init")
public class WatchItemRow {

    @Id
    public UUID id;

    public String bodyCode;

    @Enumerated(EnumType.STRING)
    public BodyKind bodyKind;

    public String forceCode;

    @Enumerated(EnumType.STRING)
    public Part part;

    public String what;

    public @Nullable String measureCode;

    public String source;

    public @Nullable UUID topicId;

    public LocalDate since;

    @Enumerated(EnumType.STRING)
    public TriggerKind triggerKind;

    public @Nullable String triggerArea;

    /** First day of the month of the last data seen. */
    public @Nullable LocalDate triggerAfter;

    public @Nullable LocalDate triggerDay;

    /** The regime's code, or the report's title. */
    public @Nullable String triggerWhat;

    public @Nullable String inspection;

    @Enumerated(EnumType.STRING)
    public WatchState state;

    public @Nullable LocalDate firedOn;

    public @Nullable String firedBy;

    public @Nullable LocalDate closedOn;

    public @Nullable String decision;

    public @Nullable UUID decidedAt;

    /** A new item of a body, waiting. */
    public static WatchItemRow of(BodyRow body, Part part, String what, String source, LocalDate since) {
        var row = new WatchItemRow();
        row.id = Ids.next();
        row.bodyCode = body.code;
        row.bodyKind = body.kind;
        row.forceCode = body.forceCode;
        row.part = part;
        row.what = what;
        row.source = source;
        row.since = since;
        row.state = WatchState.WAITING;
        return row;
    }

    /** Sets what it waits for. */
    public void await(WatchTrigger trigger) {
        triggerKind = trigger.kind();
        switch (trigger) {
            case WatchTrigger.NextData(var measure, var area, var after) -> {
                measureCode = measure;
                triggerArea = area;
                triggerAfter = after.atDay(1);
            }
            case WatchTrigger.OnDay(var day) -> triggerDay = day;
            case WatchTrigger.RegimeStart(var regime, var day) -> {
                triggerWhat = regime;
                triggerDay = day;
            }
            case WatchTrigger.InspectionReport(var title, var known) -> {
                triggerWhat = title;
                inspection = known;
            }
        }
    }

    /** What it waits for. */
    public WatchTrigger trigger() {
        return switch (triggerKind) {
            case NEXT_DATA ->
                new WatchTrigger.NextData(
                        Objects.requireNonNull(measureCode),
                        triggerArea,
                        YearMonth.from(Objects.requireNonNull(triggerAfter)));
            case DAY -> new WatchTrigger.OnDay(Objects.requireNonNull(triggerDay));
            case REGIME_START ->
                new WatchTrigger.RegimeStart(Objects.requireNonNull(triggerWhat), Objects.requireNonNull(triggerDay));
            case INSPECTION_REPORT ->
                new WatchTrigger.InspectionReport(Objects.requireNonNull(triggerWhat), inspection);
        };
    }

    void fire(LocalDate today, String by) {
        state = WatchState.DUE;
        firedOn = today;
        firedBy = by;
    }

    /** Anyone's where the promise was made in public, otherwise the body's own. */
    Place place() {
        return Place.ofBody(Privacy.state(bodyKind, part), forceCode, bodyCode);
    }

    /** Whose officer keeps it. */
    Place office() {
        return Place.ofBody(Privacy.side(bodyKind), forceCode, bodyCode);
    }
}
