package uk.answerable.performance.survey.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.survey.rules.Joint;
import uk.answerable.performance.survey.rules.Reply;
import uk.answerable.performance.survey.rules.Survey;
import uk.answerable.performance.survey.rules.SurveyReply;
import uk.answerable.performance.survey.rules.SurveyStage;
import uk.answerable.performance.survey.rules.Tally;

/** Keeps survey replies and counts them; only counts leave it, and only of surveys the caller may read. */
@ApplicationScoped
public class SurveyStore {

    private static final String ROWS = """
        jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
            n int, survey text, response text, question text, month date, crime_type text, reply text,
            known_at timestamptz)
        """;

    private static final String DIFFERENT = """
        SELECT r.n FROM %s
        JOIN survey_reply s ON s.survey = r.survey AND s.response = r.response AND s.question = r.question
        WHERE (s.month, s.crime_type, s.reply) <> (r.month, r.crime_type, r.reply)
        ORDER BY r.n
        """.formatted(ROWS);

    private static final String KEEP = """
        INSERT INTO survey_reply (survey, response, question, month, crime_type, reply, known_at)
        SELECT survey, response, question, month, crime_type, reply, known_at FROM %s
        ON CONFLICT (survey, response, question) DO NOTHING
        """.formatted(ROWS);

    private static final String COUNT = """
        SELECT CAST(row_to_json(tally) AS text) FROM (
            SELECT survey, month, crime_type, question, reply, count(*) AS count
            FROM survey_reply
            WHERE survey IN (:surveys) AND month BETWEEN :from AND :to
            GROUP BY survey, month, crime_type, question, reply) tally
        """;

    private static final String TOGETHER = """
        SELECT CAST(row_to_json(joint) AS text) FROM (
            SELECT s.survey, s.question AS stage, s.reply AS of_stage, w.reply AS of_whole, count(*) AS count
            FROM survey_reply s
            JOIN survey_reply w ON w.survey = s.survey AND w.response = s.response
                AND w.question = 'whole_experience'
            WHERE s.survey IN (:surveys) AND s.month BETWEEN :from AND :to AND s.question IN (:stages)
            GROUP BY s.survey, s.question, s.reply, w.reply) joint
        """;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail audit;

    @Inject
    SurveyStore(Sessions sessions, JsonRows rows, AuditTrail audit) {
        this.sessions = sessions;
        this.rows = rows;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SurveyStore() {
        this.sessions = null;
        this.rows = null;
        this.audit = null;
    }

    private record ReplyRow(
            int n,
            String survey,
            String response,
            String question,
            LocalDate month,
            String crime_type,
            Reply reply,
            Instant known_at) {}

    record TallyRow(String survey, LocalDate month, String crime_type, String question, Reply reply, long count) {}

    record JointRow(String survey, String stage, Reply of_stage, Reply of_whole, long count) {}

    /** What was kept, or what stands against it. */
    public record Kept(int added, int unchanged, List<RowError> errors) {}

    /** Keeps replies, all or none; a reply that is held with another answer is an error. */
    public Uni<Kept> keep(Scope scope, List<SurveyReply> replies, Instant at, boolean dryRun) {
        if (replies.stream().anyMatch(reply -> !permits(scope, "submit", reply.survey()))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        var all = new ArrayList<ReplyRow>();
        for (var n = 0; n < replies.size(); n++) {
            all.add(row(n, replies.get(n), at));
        }
        var parameter = rows.parameter(all);
        return sessions.write(session -> session.createNativeQuery(DIFFERENT, Integer.class)
                .setParameter("rows", parameter)
                .getResultList()
                .chain(different -> different.isEmpty()
                        ? write(scope, session, parameter, replies.size(), dryRun)
                        : Uni.createFrom().item(new Kept(0, 0, errors(replies, different)))));
    }

    private static ReplyRow row(int n, SurveyReply reply, Instant at) {
        return new ReplyRow(
                n,
                reply.survey().code(),
                reply.response(),
                reply.question(),
                reply.month().atDay(1),
                reply.crimeType(),
                reply.reply(),
                at);
    }

    private static List<RowError> errors(List<SurveyReply> replies, List<Integer> different) {
        return different.stream()
                .map(n -> new RowError(
                        replies.get(n).row(), "answer", null, "another answer of this response is held already"))
                .toList();
    }

    private Uni<Kept> write(Scope scope, Mutiny.Session session, String parameter, int count, boolean dryRun) {
        if (dryRun) {
            return Uni.createFrom().item(new Kept(count, 0, List.of()));
        }
        return session.createNativeQuery(KEEP)
                .setParameter("rows", parameter)
                .executeUpdate()
                .chain(added -> audit.append(
                                session,
                                scope,
                                "submit",
                                "SurveyReply",
                                Ids.next().toString(),
                                added + " replies")
                        .replaceWith(new Kept(added, count - added, List.of())));
    }

    /** Counts by survey; surveys the caller may not read have none. One statement for all. */
    public Uni<Map<String, List<Tally>>> tallies(
            Scope scope, Collection<Survey> surveys, YearMonth from, YearMonth to) {
        var mine = readable(scope, surveys);
        if (mine.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(COUNT, String.class)
                        .setParameter("surveys", mine)
                        .setParameter("from", from.atDay(1))
                        .setParameter("to", to.atDay(1))
                        .getResultList())
                .map(answer -> {
                    var tallies = new HashMap<String, List<Tally>>();
                    for (var line : answer) {
                        var row = rows.read(line, TallyRow.class);
                        tallies.computeIfAbsent(row.survey(), code -> new ArrayList<>())
                                .add(new Tally(
                                        YearMonth.from(row.month()),
                                        row.crime_type(),
                                        row.question(),
                                        row.reply(),
                                        row.count()));
                    }
                    return tallies;
                });
    }

    /** Counts of stage and whole experience together, by survey. One statement for all. */
    public Uni<Map<String, List<Joint>>> joints(Scope scope, Collection<Survey> surveys, YearMonth from, YearMonth to) {
        var mine = readable(scope, surveys);
        if (mine.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var stages = Arrays.stream(SurveyStage.values()).map(SurveyStage::code).toList();
        return sessions.read(session -> session.createNativeQuery(TOGETHER, String.class)
                        .setParameter("surveys", mine)
                        .setParameter("from", from.atDay(1))
                        .setParameter("to", to.atDay(1))
                        .setParameter("stages", stages)
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, JointRow.class))
                        .collect(Collectors.groupingBy(
                                JointRow::survey,
                                Collectors.mapping(
                                        row -> new Joint(
                                                SurveyStage.read(row.stage()).orElseThrow(),
                                                row.of_stage(),
                                                row.of_whole(),
                                                row.count()),
                                        Collectors.toList()))));
    }

    private static List<String> readable(Scope scope, Collection<Survey> surveys) {
        return surveys.stream()
                .filter(survey -> permits(scope, "estimates", survey))
                .map(Survey::code)
                .distinct()
                .toList();
    }

    private static boolean permits(Scope scope, String what, Survey survey) {
        return scope.permits("Survey", what, Place.ofForce(Place.ANY, survey.force()));
    }
}
