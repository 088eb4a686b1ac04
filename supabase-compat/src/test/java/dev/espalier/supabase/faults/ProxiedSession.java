// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One connection through the proxy: PostgreSQL's messages are read one by one, so that a cut can be made between any two of them. */
final class ProxiedSession {

    private static final int LENGTH = Integer.BYTES;

    private final Socket client;
    private final Socket server;
    private final Schedule schedule;
    private final Map<String, String> statements = new HashMap<>();
    private volatile boolean answerIsLost;

    ProxiedSession(Socket client, Socket server, Schedule schedule) throws IOException {
        this.client = client;
        this.server = server;
        this.schedule = schedule;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    void forwardRequests() {
        try (DataInputStream in = new DataInputStream(client.getInputStream())) {
            OutputStream out = server.getOutputStream();
            out.write(body(in));
            out.flush();
            for (int type = in.read(); type >= 0; type = in.read()) {
                byte[] body = body(in);
                if (isCutAt(type, ByteBuffer.wrap(body, LENGTH, body.length - LENGTH))) {
                    break;
                }
                out.write(type);
                out.write(body);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException gone) {
            // one of both is gone, and so is the other
            cut();
        }
        cut();
    }

    /** A message without its type: its length, and what it says. */
    private static byte[] body(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] body = ByteBuffer.allocate(length).putInt(length).array();
        in.readFully(body, LENGTH, length - LENGTH);
        return body;
    }

    /** {@code Parse} names a statement, {@code Bind} is about to run one. */
    private boolean isCutAt(int type, ByteBuffer body) {
        if (type == 'P') {
            statements.put(text(body), text(body));
        } else if (type == 'B') {
            text(body);
            Moment moment = schedule.next(statements.getOrDefault(text(body), ""));
            answerIsLost = moment == Moment.AFTER_COMMIT || moment == Moment.AFTER_CALL;
            return moment != Moment.NEVER && !answerIsLost;
        }
        return false;
    }

    private static String text(ByteBuffer body) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte one = body.get(); one != 0; one = body.get()) {
            text.write(one);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The first answer after a message whose answer is to be lost comes when the server has done all that was asked. */
    void forwardAnswers() {
        try (InputStream in = server.getInputStream()) {
            OutputStream out = client.getOutputStream();
            byte[] some = new byte[8192];
            for (int length = in.read(some); length >= 0 && !answerIsLost; length = in.read(some)) {
                out.write(some, 0, length);
                out.flush();
            }
        } catch (IOException gone) {
            // one of both is gone, and so is the other
            cut();
        }
        cut();
    }

    /** Resets both connections. */
    void cut() {
        reset(client);
        reset(server);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // there is nothing left to reset
            return;
        }
    }
}
