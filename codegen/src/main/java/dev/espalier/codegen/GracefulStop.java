// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.server.HttpServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a server when the process is told to stop, which then ends when all that the server stood on has been closed. */
final class GracefulStop implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Stops this one. */
    void of(HttpServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    }

    private void stop(HttpServer server) {
        server.close();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("what was served is not closed after " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything else is closed. */
    @Override
    public void close() {
        closed.countDown();
    }
}
