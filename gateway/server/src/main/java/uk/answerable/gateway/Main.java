package uk.answerable.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Starts the gateway with what the command line says. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** @param arguments see {@link StartOptions#USAGE} */
    @SuppressWarnings("SystemOut") // a command line's answer
    public static void main(String... arguments) {
        switch (StartOptions.read(List.of(arguments))) {
            case StartOptions.Stop(var text, var exitCode) -> {
                (exitCode == 0 ? System.out : System.err).println(text);
                System.exit(exitCode);
            }
            case StartOptions.Settings(var properties) -> {
                properties.forEach(System::setProperty);
                Quarkus.run();
            }
        }
    }
}
