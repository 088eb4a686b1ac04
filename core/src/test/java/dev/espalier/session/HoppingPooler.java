// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A pooler that lends a session for a transaction, as hard as one can be: it has three sessions for each client, and takes the next one
 * after every transaction.
 */
final class HoppingPooler implements AutoCloseable {

    private static final int SIMPLE_QUERY = 'Q';
    private static final int SYNC = 'S';
    private static final int TERMINATE = 'X';
    private static final int READY = 'Z';
    private static final int IDLE = 'I';

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Wire> open = new ConcurrentLinkedQueue<>();
    private final URI server;

    /** Before the server of this address of the driver's. */
    HoppingPooler(String jdbcUrl) throws IOException {
        server = URI.create(jdbcUrl.substring("jdbc:".length()));
        start(this::accept);
    }

    /** Connections through it. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(
                "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + server.getPath() + '?' + server.getQuery());
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        return source;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "hopping-pooler");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Wire client = wire(door.accept());
                start(() -> serve(client));
            } catch (IOException closed) {
                assertClosed(closed);
            }
        }
    }

    private void serve(Wire client) {
        try {
            List<Wire> sessions = List.of(session(), session(), session());
            byte[] startup = client.untagged();
            for (Wire session : sessions) {
                session.send(startup);
            }
            for (Wire session : sessions) {
                session.tellUntilReady(client, session.equals(sessions.get(0)) ? Told.TOLD : Told.SWALLOWED);
            }
            int hops = 0;
            while (sessions.get(hops % sessions.size()).transaction(client)) {
                hops++;
            }
        } catch (IOException closed) {
            assertClosed(closed);
        }
    }

    /** Whoever leaves in the middle closes a socket under somebody who reads. */
    private void assertClosed(IOException e) {
        if (!door.isClosed() && open.stream().noneMatch(wire -> wire.socket().isClosed())) {
            throw new UncheckedIOException(e);
        }
    }

    private Wire session() throws IOException {
        return wire(new Socket(server.getHost(), server.getPort()));
    }

    private Wire wire(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        Wire wire = new Wire(
                socket,
                new DataInputStream(new BufferedInputStream(socket.getInputStream())),
                new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
        open.add(wire);
        return wire;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Wire wire : open) {
            wire.socket().close();
        }
    }

    /** Whether the client is told what a session says. */
    private enum Told {
        TOLD,
        SWALLOWED
    }

    /** One end. */
    private record Wire(Socket socket, DataInputStream in, DataOutputStream out) {

        /** A message's length and what follows it. */
        byte[] untagged() throws IOException {
            int length = in.readInt();
            byte[] message = new byte[length];
            message[0] = (byte) (length >> 24);
            message[1] = (byte) (length >> 16);
            message[2] = (byte) (length >> 8);
            message[3] = (byte) length;
            in.readFully(message, 4, length - 4);
            return message;
        }

        void send(byte[] message) throws IOException {
            out.write(message);
            out.flush();
        }

        /** Lets the client have this session until its transaction is over; false when it says good-bye. */
        boolean transaction(Wire client) throws IOException {
            while (true) {
                int tag = client.in.read();
                if (tag < 0 || tag == TERMINATE) {
                    socket.close();
                    client.socket.close();
                    return false;
                }
                out.write(tag);
                out.write(client.untagged());
                if (tag == SIMPLE_QUERY || tag == SYNC) {
                    out.flush();
                    if (tellUntilReady(client, Told.TOLD) == IDLE) {
                        return true;
                    }
                }
            }
        }

        /** How the session stands when it is ready for more. */
        int tellUntilReady(Wire client, Told told) throws IOException {
            while (true) {
                int tag = in.read();
                if (tag < 0) {
                    throw new IOException("the session ended");
                }
                byte[] message = untagged();
                if (told == Told.TOLD) {
                    client.out.write(tag);
                    client.out.write(message);
                }
                if (tag == READY) {
                    client.out.flush();
                    return message[4];
                }
            }
        }
    }
}
