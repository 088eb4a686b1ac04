// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.supabase.http.Endpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP/1.1 server in front of an endpoint. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.espalier.codegen.server");

    /** Room for long lists in a query string: as much as PostgREST's server takes, and some more. */
    private static final int REQUEST_HEAD_BYTES = 128 * 1024;

    private static final int RESPONSE_HEAD_BYTES = 32 * 1024;
    private static final long STOP_MILLISECONDS = 5_000;

    /**
     * How much a server takes.
     *
     * @param threads how many connections have a thread of their own, and how many requests of all others are answered at once; more wait
     * @param bodyBytes how many bytes a body may have
     */
    public record Bounds(int threads, long bodyBytes) {}

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a server.
     *
     * @param endpoint what answers
     * @param host name or address to listen on
     * @param port to listen on, or 0 for any that is free
     * @param bounds how much is taken
     * @throws IOException when the port cannot be had
     */
    public static HttpServer start(Endpoint endpoint, String host, int port, Bounds bounds) throws IOException {
        // Besides those that answer and wait, Jetty needs some for what it does at times.
        QueuedThreadPool pool = new QueuedThreadPool(bounds.threads() + Connector.threads(bounds.threads()) + 8);
        pool.setName("http");
        Server server = new Server(pool);
        ServerConnector connector = new Connector(server, configuration(), bounds.threads());
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new EndpointHandler(endpoint, bounds.bodyBytes()));
        server.setErrorHandler(new JsonErrors());
        server.setStopTimeout(STOP_MILLISECONDS);
        HttpServer started = new HttpServer(server, connector);
        started.run();
        return started;
    }

    /** A target is handed on exactly as it was sent, whatever a path may mean elsewhere. */
    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        configuration.setHttpCompliance(HttpCompliance.RFC9110);
        configuration.setRequestHeaderSize(REQUEST_HEAD_BYTES);
        configuration.setResponseHeaderSize(RESPONSE_HEAD_BYTES);
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        return configuration;
    }

    private void run() throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not start", e);
        }
    }

    /** {@code http://127.0.0.1:3000}. */
    public String address() {
        String host = connector.getHost();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort();
    }

    /** Waits until the server has been stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Lets running requests end, for five seconds at most, and stops; those that last longer are cut off. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException late) {
            LOG.log(Level.WARNING, "requests were cut off that had no answer after " + STOP_MILLISECONDS + " ms");
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not stop", e);
        }
    }
}
