// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the driver prepares under names, which stay in a session: what has come as often as its threshold says, and nothing when that is 0.
 *
 * <p>The driver is told by the names of its methods, since no driver is on the compile path.
 */
final class ServerPrepared {

    private static final int NOTHING = 0;

    private final Connection driver;
    private final int before;

    private ServerPrepared(Connection driver, int before) {
        this.driver = driver;
        this.before = before;
    }

    /**
     * From now on nothing is prepared under a name, not even a commit.
     *
     * @throws IllegalStateException when the driver cannot be told
     */
    static ServerPrepared nothing(Connection connection) throws SQLException {
        Connection driver = Occupation.physical(connection);
        try {
            int before =
                    (int) driver.getClass().getMethod("getPrepareThreshold").invoke(driver);
            return new ServerPrepared(driver, before).set(NOTHING);
        } catch (ReflectiveOperationException e) {
            throw refusing(driver, e);
        }
    }

    /** As it was. */
    void restore() {
        set(before);
    }

    private ServerPrepared set(int threshold) {
        try {
            driver.getClass().getMethod("setPrepareThreshold", int.class).invoke(driver, threshold);
            return this;
        } catch (ReflectiveOperationException e) {
            throw refusing(driver, e);
        }
    }

    private static IllegalStateException refusing(Connection driver, Exception why) {
        return new IllegalStateException(
                "behind a transaction pooler the driver must be told to prepare nothing, and this one cannot be: "
                        + driver.getClass().getName(),
                why);
    }
}
