package uk.answerable.meetings.quarterly.rules;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a text asks, to be shown to an officer who decides: sentences that ask, and the items of a list whose lead-in
 * asks (004 item 2(3): asks stand between findings, in list items and after "in respect of: -"). It proposes and never
 * marks.
 */
public final class AskFinder {

    /** A question that follows an ask without a mark of its own: "If not what action is proposed." */
    private static final Pattern FOLLOWS_ON = Pattern.compile("(?i)^(if (so|not|yes|no)\\b|and,? if )");

    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?<mark>[-•*–]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+(?<text>\\S.*)$");

    private static final Pattern LEADS_IN = Pattern.compile(".*:\\s*[-–]?\\s*$");

    private static final String TELLS = "explain|provide|confirm|clarify|set out|outline|describe|share|report|advise|"
            + "detail|indicate|comment|consider|demonstrate|say|tell|state|give|supply|send|include|ensure|update|show";

    private static final List<Pattern> ASKS = Stream.of(
                    "\\?[\"'”’)]*$",
                    "\\bplease\\s+(?:can|could|may|" + TELLS + ")\\b",
                    "^(?:can|could|would|will)\\s+(?:the|you|he|she|they)\\b",
                    "\\b(?:is|are|be|'s)\\s+(?:\\w+\\s+)?(?:sought|invited|requested|required from)\\b",
                    "\\b(?:is|are|'s)\\s+(?:\\w+\\s+)?(?:asked|requested|invited)\\s+(?:to|that|for|how|why|what|whether)\\b",
                    "\\b(?:we|i|office|commissioner|pcc|opcc|panel|board)\\s+(?:\\w+\\s+)?(?:would|should)\\s+"
                            + "(?:\\w+\\s+)?(?:like|welcome|appreciate|be grateful|wish)\\b",
                    "\\b(?:we|i|commissioner|pcc|opcc|panel|board)\\s+(?:\\w+\\s+)?(?:asks?|requests?|seeks?|invites?)\\b",
                    "\\b(?:would|will)\\s+be\\s+(?:most\\s+)?(?:welcome|welcomed|appreciated|helpful|useful)\\b",
                    "^" + "(?:explain|provide|confirm|clarify|set out|outline|describe|advise on|demonstrate)\\b")
            .map(shape -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    /** What others do is told, not asked. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:was|were|had been|has been|have been)\\s+(?:\\w+\\s+)?(?:sought|asked|requested|invited)\\b");

    private AskFinder() {}

    /** Each once, as it stands in the text, in order. */
    public static List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var list = Optional.<AskingList>empty();
        for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
            var item = ITEM.matcher(line);
            var marked = item.matches();
            var words = (marked ? item.group("text") : line).strip();
            if (marked && list.filter(one -> one.goesOn(item.group("mark"))).isPresent()) {
                found.remove(list.get().leadIn());
                found.add(list.get().leadIn() + " " + words);
                list = list.map(one -> one.after(item.group("mark")));
                continue;
            }
            var asks = asks(words);
            found.addAll(asks);
            list = LEADS_IN.matcher(words).matches() && !asks.isEmpty() && words.endsWith(asks.getLast())
                    ? Optional.of(AskingList.of(asks.getLast()))
                    : list.flatMap(AskingList::interrupted);
        }
        return List.copyOf(found);
    }

    /**
     * A list whose lead-in asks for each of its items.
     *
     * @param last number of the last item, 0 before the first; -1 for bullets and letters
     * @param open whether an item of any mark goes on with it; after other text only the next number does
     */
    private record AskingList(String leadIn, int last, boolean open) {

        static AskingList of(String leadIn) {
            return new AskingList(leadIn, 0, true);
        }

        boolean goesOn(String mark) {
            return open || (last >= 0 && number(mark) == last + 1);
        }

        AskingList after(String mark) {
            return new AskingList(leadIn, number(mark), true);
        }

        Optional<AskingList> interrupted() {
            return last > 0 ? Optional.of(new AskingList(leadIn, last, false)) : Optional.empty();
        }

        private static int number(String mark) {
            var digits = mark.replaceAll("\\D", "");
            return digits.isEmpty() ? -1 : Integer.parseInt(digits);
        }
    }

    private static List<String> asks(String words) {
        var asks = new ArrayList<String>();
        var before = false;
        for (var sentence : sentences(words)) {
            if (before && FOLLOWS_ON.matcher(sentence).find()) {
                asks.set(asks.size() - 1, asks.getLast() + " " + sentence);
                continue;
            }
            before = isAsk(sentence);
            if (before) {
                asks.add(sentence);
            }
        }
        return asks;
    }

    private static boolean isAsk(String sentence) {
        var question = ASKS.getFirst().matcher(sentence).find();
        return question
                || (!TOLD.matcher(sentence).find()
                        && ASKS.stream()
                                .anyMatch(shape -> shape.matcher(sentence).find()));
    }

    /** An abbreviation before a small letter or a figure ends none. */
    private static List<String> sentences(String words) {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var sentence = words.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    /** Words without what may differ between a proposal and what an officer made of it. */
    static String likened(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Those of the text that are not marked yet. */
    public static List<String> unmarked(String text, List<TextAsk> marked) {
        var known = marked.stream().map(ask -> likened(ask.text())).collect(Collectors.toSet());
        return in(text).stream().filter(ask -> !known.contains(likened(ask))).toList();
    }
}
