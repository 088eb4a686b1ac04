// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A pool of one real connection that counts how often it is lent and given back, and what is done to its transactions.
 *
 * <p>It is no pool that mends what its users leave behind: what they forget stays forgotten, to be seen.
 */
public final class WatchedPool implements DataSource, AutoCloseable {

    private final Connection physical;
    private final int backend;
    private int borrowed;
    private int returned;
    private int commits;
    private int rollbacks;
    private Mishap beforeCommit = () -> {};
    private Mishap afterCommit = () -> {};

    /** What goes wrong while a connection is lent. */
    @FunctionalInterface
    public interface Mishap {
        /** Happens. */
        void happen() throws SQLException;
    }

    /** From now on this happens whenever a commit is about to be sent. */
    public void beforeCommit(Mishap mishap) {
        beforeCommit = mishap;
    }

    /** From now on this happens whenever a commit was answered. */
    public void afterCommit(Mishap mishap) {
        afterCommit = mishap;
    }

    /** The server's number of the connection. */
    public int backend() {
        return backend;
    }

    /** Watches a connection; closing the pool closes it. */
    public WatchedPool(Connection physical) throws SQLException {
        this.physical = physical;
        try (PreparedStatement statement = physical.prepareStatement("select pg_backend_pid()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            this.backend = row.getInt(1);
        }
    }

    public int borrowed() {
        return borrowed;
    }

    public int returned() {
        return returned;
    }

    public int commits() {
        return commits;
    }

    public int rollbacks() {
        return rollbacks;
    }

    /** The connection behind those that are lent. */
    public Connection physical() {
        return physical;
    }

    /** What the server says of the connection, asked over another: {@code idle}, or {@code idle in transaction}. */
    public String state(Connection other) throws SQLException {
        try (PreparedStatement statement = other.prepareStatement("select state from pg_stat_activity where pid = ?")) {
            statement.setInt(1, backend);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Override
    public Connection getConnection() {
        borrowed++;
        InvocationHandler lent = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "close" -> {
                    returned++;
                    return null;
                }
                case "commit" -> {
                    commits++;
                    beforeCommit.happen();
                }
                case "rollback" -> rollbacks++;
                default -> {}
            }
            try {
                Object result = method.invoke(physical, arguments);
                if (method.getName().equals("commit")) {
                    afterCommit.happen();
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(WatchedPool.class.getClassLoader(), new Class<?>[] {Connection.class}, lent);
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public void close() throws SQLException {
        physical.close();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("it is logged in");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
