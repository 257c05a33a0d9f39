package uk.answerable.performance.signal.store;

import java.util.HashMap;
import java.util.Map;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.performance.signal.rules.Signal;

/** What others learn of signals: codes, periods and the decision, no figure. */
public final class SignalEvents {

    public static final String DETECTED = "uk.answerable.performance.signal-detected";
    public static final String RAISED = "uk.answerable.performance.signal-raised";

    private static final String TOPIC = "answerable.performance.v1";
    private static final String SET_ASIDE = "uk.answerable.performance.signal-set-aside";

    private SignalEvents() {}

    static DomainEvent of(Signal signal) {
        var type = switch (signal.state()) {
            case DETECTED -> DETECTED;
            case RAISED -> RAISED;
            case SET_ASIDE -> SET_ASIDE;
        };
        var triage = signal.triage();
        var occurred = triage == null ? signal.detectedAt() : triage.at();
        return new DomainEvent(TOPIC, type, signal.id().toString(), signal.version(), occurred, data(signal));
    }

    private static Map<String, Object> data(Signal signal) {
        var data = new HashMap<String, Object>();
        data.put("signalId", signal.id().toString());
        data.put("force", signal.force());
        data.put("measure", signal.measure());
        data.put("area", signal.area());
        data.put("statistic", signal.statistic());
        data.put("periodStart", signal.period().start().toString());
        data.put("periodEnd", signal.period().end().toString());
        data.put("ruleSet", signal.ruleSet());
        data.put("kind", signal.found().kind().name());
        data.put("side", signal.found().side().name());
        data.put("judgement", signal.judgement().name());
        return data;
    }
}
