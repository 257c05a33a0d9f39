/** What a panel must review within its time: plans, annual reports and senior appointments. */
@NullMarked
package uk.answerable.meetings.panelreview.rules;

import org.jspecify.annotations.NullMarked;
