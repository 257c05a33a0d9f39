package uk.answerable.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.rules.Visitor.Office;
import uk.answerable.portal.visitor.rules.WhatYouSee;

/**
 * What surrounds the content of every page.
 *
 * @param title what tells this page from all others
 * @param office name of the office that signed in, or null
 * @param prepares whether the office sits in a body, or serves it
 * @param seen what signing in changes, or null for the public
 * @param signInEnded whether a sign-in was there and is no longer accepted
 * @param returnTo this page's address, encoded for the sign-in link
 * @param webjar where govuk-frontend is served
 * @param sheet the design system's style sheet
 */
public record Frame(
        String title,
        @Nullable String office,
        boolean prepares,
        @Nullable WhatYouSee seen,
        boolean signInEnded,
        String returnTo,
        String webjar,
        String sheet) {

    /** @param bodyNames names of bodies by code, as far as the page knows them */
    public static Frame of(String title, String path, Visit visit, Map<String, String> bodyNames) {
        var office = visit.visitor() instanceof Office known ? known : null;
        return new Frame(
                title,
                office == null ? null : office.name(),
                office != null && office.prepares(),
                office == null ? null : WhatYouSee.of(office, bodyNames),
                visit.ended(),
                URLEncoder.encode(path, StandardCharsets.UTF_8),
                Webjar.path(),
                DesignSystem.sheet());
    }
}
