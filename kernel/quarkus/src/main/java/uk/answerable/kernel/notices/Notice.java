package uk.answerable.kernel.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an office is to know of a day. Kind, subject and day make it what it is: the same three are the same notice
 * and are raised once, whoever finds them and however often. It holds codes, references and days, never personal data.
 *
 * @param kind {@code action-overdue}, {@code papers-due} and so on
 * @param subject id of what it is about
 * @param due the day it is about
 * @param office code of the office it goes to; its address is configuration
 * @param force police force area
 * @param body governance body, or null
 * @param title first line of the e-mail ({@code Action 2020/13 is overdue})
 * @param text what is to be done by when
 */
public record Notice(
        String kind,
        String subject,
        LocalDate due,
        String office,
        String force,
        @Nullable String body,
        String title,
        String text) {}
