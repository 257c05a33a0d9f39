package uk.answerable.meetings;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server of the tests: SMTP as it is, and what arrived. */
public final class Mailbox implements QuarkusTestResourceLifecycleManager {

    static final String CLERK = "clerk@panel.invalid";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static volatile GreenMail running = SERVER;

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(SERVER.getSmtp().getPort()),
                "quarkus.mailer.start-tls",
                "DISABLED",
                "answerable.notices.from",
                "notices@answerable.invalid",
                "answerable.notices.addresses.warwickshire-pcp",
                CLERK);
    }

    /** Subjects of what arrived at an address, in order. */
    static List<String> subjectsTo(String address) {
        return messages().stream()
                .filter(message -> header(message, "To").contains(address))
                .map(message -> header(message, "Subject"))
                .toList();
    }

    static List<String> identifiers() {
        return messages().stream().map(message -> header(message, "Message-ID")).toList();
    }

    private static List<MimeMessage> messages() {
        return Arrays.asList(running.getReceivedMessages());
    }

    private static String header(MimeMessage message, String name) {
        try {
            var header = message.getHeader(name, ",");
            return header == null ? "" : header;
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Nobody answers any more at its address. */
    static void goesAway() {
        SERVER.stop();
    }

    /** Answers again at the same address, with nothing in it. */
    static void comesBack(int port) {
        running = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        running.start();
    }

    @Override
    public void stop() {
        running.stop();
        SERVER.stop();
    }
}
