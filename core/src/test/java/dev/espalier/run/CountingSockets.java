// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/** Sockets that count what they receive and how often they wait; the driver makes one of these by its name, so that the numbers are everybody's. */
public final class CountingSockets extends SocketFactory {

    private static final AtomicLong RECEIVED = new AtomicLong();
    private static final AtomicLong TURNS = new AtomicLong();

    /** How many bytes have been received so far. */
    static long received() {
        return RECEIVED.get();
    }

    /** How often something was sent after something had been received, which is how often somebody waited for an answer. */
    static long turns() {
        return TURNS.get();
    }

    @Override
    public Socket createSocket() {
        return new Counting();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    /** One of them. */
    private static final class Counting extends Socket {

        private final AtomicBoolean answered = new AtomicBoolean(true);

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    answered.set(true);
                    int read = super.read();
                    RECEIVED.addAndGet(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    answered.set(true);
                    int read = super.read(bytes, offset, length);
                    RECEIVED.addAndGet(Math.max(read, 0));
                    return read;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    if (answered.getAndSet(false)) {
                        TURNS.incrementAndGet();
                    }
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
