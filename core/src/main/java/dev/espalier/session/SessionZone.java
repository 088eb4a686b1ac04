// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * The zone that a session shows moments in, which PostgreSQL tells the driver whenever it changes.
 *
 * <p>The driver is asked by the names of its methods, since no driver is on the compile path.
 */
public final class SessionZone {

    /** Names of the zone that never had another offset than none. */
    private static final Set<String> UTC =
            Set.of("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT");

    private static final int NOTHING = 0;

    /** How a driver's class is asked. */
    private static final ClassValue<Optional<Questions>> ASKED = new ClassValue<>() {
        @Override
        protected Optional<Questions> computeValue(Class<?> driver) {
            return Questions.of(driver);
        }
    };

    private record Questions(Method parameter, Method prepareThreshold) {

        static Optional<Questions> of(Class<?> driver) {
            try {
                return Optional.of(new Questions(
                        driver.getMethod("getParameterStatus", String.class), driver.getMethod("getPrepareThreshold")));
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }

        /** Behind a pooler of transactions, where nothing is prepared, what the driver was told may be of another session. */
        boolean isUtc(Connection driver) throws ReflectiveOperationException {
            return (int) prepareThreshold.invoke(driver) != NOTHING
                    && parameter.invoke(driver, "TimeZone") instanceof String zone
                    && UTC.contains(zone);
        }
    }

    private SessionZone() {}

    /** Whether it is known to be UTC; nothing is known of a connection that does not tell what is behind it. */
    public static boolean isUtc(Connection connection) {
        try {
            Connection driver = Occupation.physical(connection);
            Optional<Questions> questions = ASKED.get(driver.getClass());
            return questions.isPresent() && questions.get().isUtc(driver);
        } catch (SQLException | ReflectiveOperationException e) {
            return false;
        }
    }
}
