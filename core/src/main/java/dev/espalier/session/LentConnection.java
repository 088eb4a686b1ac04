// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection as work of several statements sees it: it cannot end the transaction, and is nothing any more when the work is done. */
final class LentConnection implements InvocationHandler, AutoCloseable {

    private static final Set<String> OF_THE_OWNER =
            Set.of("commit", "setAutoCommit", "close", "abort", "setReadOnly", "setTransactionIsolation");

    private final Connection connection;
    private volatile boolean over;

    LentConnection(Connection connection) {
        this.connection = connection;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    /** The work is done. */
    @Override
    public void close() {
        over = true;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getName();
        boolean rollsBackAll = name.equals("rollback") && method.getParameterCount() == 0;
        if (rollsBackAll || OF_THE_OWNER.contains(name)) {
            throw new SQLException("work in a transaction cannot " + name + "(): it ends with the work", "2D000");
        }
        if (over && method.getDeclaringClass() != Object.class) {
            if (name.equals("isClosed")) {
                return true;
            }
            throw new SQLException("the transaction that this connection was lent to is over", "08003");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
