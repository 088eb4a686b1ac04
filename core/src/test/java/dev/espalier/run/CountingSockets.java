// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/** Sockets that count what they receive; the driver makes one of these by its name, so that the number is everybody's. */
public final class CountingSockets extends SocketFactory {

    private static final AtomicLong RECEIVED = new AtomicLong();

    /** How many bytes have been received so far. */
    static long received() {
        return RECEIVED.get();
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

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    RECEIVED.addAndGet(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = super.read(bytes, offset, length);
                    RECEIVED.addAndGet(Math.max(read, 0));
                    return read;
                }
            };
        }
    }
}
