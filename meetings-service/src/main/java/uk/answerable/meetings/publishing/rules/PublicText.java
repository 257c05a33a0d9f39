package uk.answerable.meetings.publishing.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one thing, and nothing else of it. Texts the source leaves out are empty; what the public may
 * not read is null.
 */
public sealed interface PublicText {

    PublicKind kind();

    /** A governance body. */
    record OfBody(
            String code, String name, String bodyKind, String force, String host, String frequency, String purpose)
            implements PublicText {
        @Override
        public PublicKind kind() {
            return PublicKind.BODY;
        }
    }

    /**
     * A meeting.
     *
     * @param start null where not printed
     * @param finish null where not printed
     * @param state of its record
     * @param originalDate null unless it was moved
     * @param movedReason why
     * @param agenda in order
     */
    record OfMeeting(
            String id,
            String reference,
            String bodyCode,
            String bodyName,
            String title,
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime finish,
            String venue,
            boolean virtual,
            String state,
            @Nullable LocalDate originalDate,
            @Nullable String movedReason,
            List<OfItem> agenda)
            implements PublicText {
        public OfMeeting {
            agenda = List.copyOf(agenda);
        }

        @Override
        public PublicKind kind() {
            return PublicKind.MEETING;
        }

        public boolean cancelled() {
            return state.equals("CANCELLED");
        }
    }

    /**
     * An item of an agenda: of a private one the line the public agenda prints.
     *
     * @param place in the order of the agenda, from 1
     * @param exemption what a private item cites; null for a public one
     */
    record OfItem(
            String id,
            String meeting,
            String meetingReference,
            int place,
            String number,
            String heading,
            boolean open,
            @Nullable String exemption,
            @Nullable String itemKind,
            @Nullable String pages,
            @Nullable String paper,
            @Nullable String note,
            @Nullable String outcome)
            implements PublicText {
        @Override
        public PublicKind kind() {
            return PublicKind.AGENDA_ITEM;
        }
    }

    /**
     * A paper.
     *
     * @param item number of the item it belongs to; null for a report to the whole meeting
     * @param reference its own; null where it has none
     * @param description as the agenda names it; empty where it does not
     * @param marking highest protective marking; null where none is printed
     */
    record OfPaper(
            String id,
            String meeting,
            String meetingReference,
            @Nullable String item,
            @Nullable String reference,
            String title,
            String description,
            LocalDate date,
            @Nullable String marking)
            implements PublicText {
        @Override
        public PublicKind kind() {
            return PublicKind.PAPER;
        }
    }

    /** The public minutes of a meeting. */
    record OfMinutes(String meeting, String meetingReference, String title, LocalDate date, List<Paragraph> paragraphs)
            implements PublicText {
        public OfMinutes {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public PublicKind kind() {
            return PublicKind.MINUTES;
        }
    }

    /** A paragraph of minutes. */
    record Paragraph(String anchor, String gist) {}

    /** The questions of a scrutiny report with their answers, side by side. */
    record OfScrutiny(
            String id,
            String meeting,
            String meetingReference,
            String reference,
            String title,
            LocalDate date,
            List<Asked> requests)
            implements PublicText {
        public OfScrutiny {
            requests = List.copyOf(requests);
        }

        @Override
        public PublicKind kind() {
            return PublicKind.SCRUTINY;
        }
    }

    /**
     * A question, with its answer where there is one.
     *
     * @param status whether it was met
     */
    record Asked(
            int number,
            String topic,
            String type,
            String request,
            LocalDate askedOn,
            String status,
            @Nullable Answered answer) {}

    /**
     * An answer.
     *
     * @param section of the response
     * @param answerKind null where the record does not say
     * @param late null where the record does not say
     */
    record Answered(
            String section,
            String text,
            LocalDate givenOn,
            String office,
            @Nullable String answerKind,
            @Nullable Boolean late) {}
}
