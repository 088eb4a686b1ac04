// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that says what it was told to say, be it HTTP or not, to whatever it is asked. */
public final class Scripted implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Script script;
    private final AtomicInteger asked = new AtomicInteger();

    /** What is said to the request of this number, the first being 1. */
    public interface Script {
        void say(int number, OutputStream out) throws IOException;
    }

    private Scripted(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    public static Scripted saying(Script script) throws IOException {
        Scripted server = new Scripted(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        server.threads.execute(server::listen);
        return server;
    }

    /** Says this text to everybody. */
    public static Scripted saying(String text) throws IOException {
        return saying((number, out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** With a path, so that nobody looks for another one. */
    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/rest/v1";
    }

    /** How many requests came. */
    public int asked() {
        return asked.get();
    }

    private void listen() {
        try {
            while (!socket.isClosed()) {
                Socket accepted = socket.accept();
                threads.execute(() -> answer(accepted));
            }
        } catch (SocketException e) {
            assert socket.isClosed() : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket accepted) {
        try (accepted) {
            readHead(accepted.getInputStream());
            OutputStream out = accepted.getOutputStream();
            script.say(asked.incrementAndGet(), out);
            out.flush();
        } catch (IOException e) {
            // Whoever asked has gone, which is what some of the scripts are about.
            assert !threads.isTerminated() : e;
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int matched = 0;
        while (matched < 4) {
            int octet = in.read();
            if (octet < 0) {
                return;
            }
            matched = octet == "\r\n\r\n".charAt(matched) ? matched + 1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
