package uk.answerable.portal.preparation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Commitment;
import uk.answerable.portal.preparation.rules.PreparationAnswer.DeepDive;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Item;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Meeting;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Paper;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Programme;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Proposal;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Report;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Topic;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Version;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Watch;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * All that is to be read and asked before a meeting, to each reader what is theirs.
 *
 * @param packed whether its papers can be had as one: from the first publication of its agenda
 * @param own whether the reader belongs to the body, so that its members' pack is for them
 * @param forward what is carried over, the overdue first
 * @param unanswered what the force was asked and did not answer, newest report first
 * @param proposals what signals propose; null for offices that do not triage
 */
public record PreparationView(
        String reference,
        String date,
        @Nullable String time,
        @Nullable String venue,
        String state,
        String body,
        @Nullable String bodyCode,
        @Nullable String marking,
        boolean packed,
        boolean own,
        List<AgendaLine> agenda,
        List<ForwardRow> forward,
        List<Watch> watch,
        List<Programme> programme,
        List<DeepDive> dives,
        List<Topic> topics,
        List<Commitment> commitments,
        List<OpenAsk> unanswered,
        boolean reportsMissing,
        @Nullable List<ProposalLine> proposals) {

    public PreparationView {
        agenda = List.copyOf(agenda);
        forward = List.copyOf(forward);
        watch = List.copyOf(watch);
        programme = List.copyOf(programme);
        dives = List.copyOf(dives);
        topics = List.copyOf(topics);
        commitments = List.copyOf(commitments);
        unanswered = List.copyOf(unanswered);
        proposals = proposals == null ? null : List.copyOf(proposals);
    }

    public static PreparationView of(Meeting meeting, Given<PreparationAnswer> answer, List<String> ownBodies) {
        var body = meeting.body();
        var start = meeting.startTime();
        var venue = meeting.venue();
        var marking = meeting.marking();
        var reports = answer.data().reports();
        var proposals = answer.data().proposals();
        return new PreparationView(
                meeting.reference(),
                UkDates.withWeekday(meeting.date()),
                start == null ? null : UkDates.time(start),
                venue == null || venue.isBlank() ? null : venue,
                CodeWords.of("MeetingState", meeting.state()),
                body == null ? meeting.title() : body.name(),
                body == null ? null : body.code(),
                marking == null ? null : Marking.valueOf(marking).words(),
                !meeting.agendaVersions().isEmpty(),
                body != null && ownBodies.contains(body.code()),
                meeting.agenda().stream().map(AgendaLine::of).toList(),
                meeting.broughtForward().stream()
                        .map(one -> ForwardRow.of(one, meeting.date()))
                        .sorted(Comparator.comparing(row -> !row.isOverdue()))
                        .toList(),
                meeting.watchItems(),
                meeting.programmeItems(),
                meeting.deepDives(),
                meeting.topics(),
                meeting.commitments().stream()
                        .filter(spoken -> spoken.state().equals("SPOKEN"))
                        .toList(),
                reports == null
                        ? List.of()
                        : reports.nodes().stream().flatMap(OpenAsk::of).toList(),
                reports == null || answer.isMissing("reports"),
                proposals == null
                        ? null
                        : proposals.nodes().stream()
                                .filter(one -> one.state().equals("PROPOSED"))
                                .map(ProposalLine::of)
                                .toList());
    }

    /** An item with what is to be read for it. */
    public record AgendaLine(String number, String heading, boolean isPrivate, List<PaperLink> papers) {

        static AgendaLine of(Item item) {
            return new AgendaLine(
                    item.number(),
                    item.heading(),
                    !item.part().equals("PUBLIC"),
                    item.papers().stream().flatMap(PaperLink::of).toList());
        }
    }

    /** The newest version of a paper that the reader may open. */
    public record PaperLink(String title, String address, String what) {

        static Stream<PaperLink> of(Paper paper) {
            var marking = paper.marking();
            return paper.versions().stream()
                    .max(Comparator.comparing(Version::number))
                    .map(version -> new PaperLink(
                            paper.title(),
                            "/papers/%s/versions/%d".formatted(paper.id(), version.number()),
                            Stream.of(
                                            Optional.of(version.form()),
                                            Optional.ofNullable(version.pages()).map("%d pages"::formatted),
                                            Optional.of(version.label()),
                                            Optional.ofNullable(marking)
                                                    .map(code -> Marking.valueOf(code)
                                                            .words()))
                                    .flatMap(Optional::stream)
                                    .filter(part -> !part.isBlank())
                                    .reduce("%s, %s"::formatted)
                                    .orElse("")))
                    .stream();
        }
    }

    /**
     * Something asked that has no full answer.
     *
     * @param standing why it is here, in words
     */
    public record OpenAsk(String report, String title, String what, String standing) {

        static Stream<OpenAsk> of(Report report) {
            var title = "%s, %s".formatted(report.title(), UkDates.day(report.date()));
            return Stream.concat(
                    report.requests().stream()
                            .filter(request -> !request.status().equals("ANSWERED"))
                            .map(request -> new OpenAsk(
                                    report.reference(),
                                    title,
                                    "Request %d: %s".formatted(request.number(), request.topic()),
                                    CodeWords.of("RequestStatus", request.status()))),
                    report.unansweredAsks().stream()
                            .map(ask -> new OpenAsk(
                                    report.reference(),
                                    title,
                                    "%s: %s".formatted(ask.topic(), ask.gist()),
                                    "asked in the text, not answered")));
        }
    }

    /** A signal that proposes a topic. */
    public record ProposalLine(String measure, String code, String what) {

        static ProposalLine of(Proposal proposal) {
            var label = proposal.measure().label();
            return new ProposalLine(
                    label == null ? "A measure" : label,
                    proposal.measure().code(),
                    "%s, %s, since %s"
                            .formatted(
                                    CodeWords.of("SignalKind", proposal.kind()),
                                    CodeWords.of("Side", proposal.side()),
                                    UkDates.day(proposal.periodStart())));
        }
    }
}
