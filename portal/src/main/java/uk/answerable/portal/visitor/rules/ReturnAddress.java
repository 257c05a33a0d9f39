package uk.answerable.portal.visitor.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a visitor goes after signing in: a page of this site, never an address that somebody slipped into a link. */
public final class ReturnAddress {

    private static final String HOME = "/";
    private static final Pattern OWN_PAGE = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9_./?=&%-]*)?");

    private ReturnAddress() {}

    public static String of(@Nullable String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() && !wanted.startsWith("/sign") ? wanted : HOME;
    }
}
