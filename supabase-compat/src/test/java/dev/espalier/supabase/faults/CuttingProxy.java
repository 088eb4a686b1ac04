// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a pool and its server, forwards what both say, and cuts connections as the schedule says. */
final class CuttingProxy implements AutoCloseable {

    private final InetSocketAddress server;
    private final Schedule schedule;
    private final ServerSocket door;
    private final Set<ProxiedSession> sessions = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        return thread;
    });

    CuttingProxy(InetSocketAddress server, Schedule schedule) throws IOException {
        this.server = server;
        this.schedule = schedule;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                ProxiedSession session =
                        new ProxiedSession(client, new Socket(server.getAddress(), server.getPort()), schedule);
                sessions.add(session);
                threads.execute(session::forwardRequests);
                threads.execute(session::forwardAnswers);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException("the proxy cannot go on", e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        sessions.forEach(ProxiedSession::cut);
        threads.shutdown();
    }
}
