package uk.answerable.kernel.test;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Counts the round trips of a service to its database where nobody can hide one: on the wire. Everything passes
 * through; each "ready for query" of PostgreSQL's protocol ends a round trip.
 */
public final class RoundTrips {

    private static final byte READY_FOR_QUERY = 'Z';
    private static final AtomicLong ENDED = new AtomicLong();

    private RoundTrips() {}

    /**
     * Round trips of some work. What a service does by itself at its own hours falls into some runs: the work is done
     * several times, and the fewest are its own.
     */
    public static long of(Runnable work) {
        work.run();
        return IntStream.range(0, 12)
                .mapToLong(run -> {
                    long before = ENDED.get();
                    work.run();
                    return ENDED.get() - before;
                })
                .min()
                .orElseThrow();
    }

    /** An address that leads to a database, as long as this JVM lives. */
    static String counted(String reactiveUrl) {
        var address = URI.create(reactiveUrl);
        return reactiveUrl.replace(":" + address.getPort() + "/", ":" + before(address.getPort()) + "/");
    }

    private static int before(int serverPort) {
        try {
            var here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                while (true) {
                    try {
                        join(here.accept(), new Socket(InetAddress.getLoopbackAddress(), serverPort));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            return here.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Socket client, Socket server) throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        var fromClient = client.getInputStream();
        var toServer = server.getOutputStream();
        var fromServer = new DataInputStream(server.getInputStream());
        var toClient = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
        Thread.ofVirtual().start(() -> untilClosed(client, server, () -> fromClient.transferTo(toServer)));
        Thread.ofVirtual().start(() -> untilClosed(client, server, () -> messages(fromServer, toClient)));
    }

    private static void messages(DataInputStream fromServer, DataOutputStream toClient) throws IOException {
        while (true) {
            byte kind = fromServer.readByte();
            int length = fromServer.readInt();
            var rest = fromServer.readNBytes(length - Integer.BYTES);
            if (kind == READY_FOR_QUERY) {
                ENDED.incrementAndGet();
            }
            toClient.writeByte(kind);
            toClient.writeInt(length);
            toClient.write(rest);
            toClient.flush();
        }
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static void untilClosed(Socket client, Socket server, Passing passing) {
        try (client;
                server) {
            passing.run();
        } catch (IOException closed) {
            // Either side has gone: that is how a connection ends.
        }
    }
}
