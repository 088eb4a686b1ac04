// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Waits for the requests of one connection at a time, and answers them in the thread that waits. */
final class OwnSelector extends ManagedSelector {

    private volatile @Nullable SelectableChannel owner;
    private volatile boolean answering;

    OwnSelector(SelectorManager manager, int id) {
        super(manager, id);
    }

    /** Whether nobody had it, and this connection has it now; one that was closed may still be answered to. */
    boolean isTakenBy(SelectableChannel channel) {
        SelectableChannel before = owner;
        boolean free = !answering && (before == null || !before.isOpen());
        if (free) {
            owner = channel;
        }
        return free;
    }

    SocketChannelEndPoint endPoint(SocketChannel channel, SelectionKey key, Scheduler scheduler) {
        return new SocketChannelEndPoint(channel, this, key, scheduler) {
            @Override
            public @Nullable Runnable onSelected() {
                Runnable task = super.onSelected();
                return task == null ? null : Invocable.from(InvocationType.NON_BLOCKING, () -> answer(task));
            }
        };
    }

    private void answer(Runnable task) {
        answering = true;
        try {
            task.run();
        } finally {
            answering = false;
        }
    }

    /** Who stops the server has waited for answers as long as it would; this would wait until there is one. */
    @Override
    protected void doStop() throws Exception {
        if (!answering) {
            super.doStop();
        }
    }
}
