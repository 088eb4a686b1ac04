// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Accepts connections. So many have a thread each that waits for their requests and answers them; of all others one thread waits for
 * requests, and the pool's answer them.
 *
 * <p>To hand a request to another thread costs more than to read it and to send its answer. A thread that has one connection alone holds up
 * nobody by answering itself, however long that takes.
 */
final class Connector extends ServerConnector {

    private static final int ACCEPTORS = 1;

    /**
     * A connector that is not yet started.
     *
     * @param own how many connections have a thread of their own
     */
    Connector(Server server, HttpConfiguration configuration, int own) {
        super(server, ACCEPTORS, 1 + own, new HttpConnectionFactory(configuration));
    }

    /** How many threads of the server's pool it occupies as long as it runs. */
    static int threads(int own) {
        return ACCEPTORS + 1 + own;
    }

    @Override
    protected SelectorManager newSelectorManager(Executor executor, Scheduler scheduler, int selectors) {
        return new Assignment(executor, scheduler, selectors);
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        SocketChannelEndPoint endPoint = selector instanceof OwnSelector own
                ? own.endPoint(channel, key, getScheduler())
                : new SocketChannelEndPoint(channel, selector, key, getScheduler());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }

    /** Gives each new connection a selector that no other one has, or else the first one, which is everybody's. */
    private final class Assignment extends ServerConnectorManager {

        private final List<ManagedSelector> selectors = new ArrayList<>();
        private @Nullable SelectableChannel accepted;

        Assignment(Executor executor, Scheduler scheduler, int selectors) {
            super(executor, scheduler, selectors);
        }

        @Override
        protected ManagedSelector newSelector(int id) {
            ManagedSelector selector = id == 0 ? super.newSelector(id) : new OwnSelector(this, id);
            selectors.add(selector);
            return selector;
        }

        @Override
        public synchronized void accept(SelectableChannel channel, @Nullable Object attachment) {
            accepted = channel;
            super.accept(channel, attachment);
        }

        @Override
        protected synchronized ManagedSelector chooseSelector() {
            for (ManagedSelector selector : selectors) {
                if (accepted != null && selector instanceof OwnSelector own && own.isTakenBy(accepted)) {
                    return own;
                }
            }
            return selectors.get(0);
        }
    }
}
