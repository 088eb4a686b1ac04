// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.error.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What PostgreSQL said: its SQLSTATE, message, detail and hint.
 *
 * <p>The driver gives them on a class of its own. It is asked by name, since no driver is on the compile path: a driver or a proxy of one
 * that does not answer leaves message and SQLSTATE.
 */
final class ServerMessage {

    private ServerMessage() {}

    static Problem problem(SQLException exception) {
        String state = Optional.ofNullable(exception.getSQLState()).orElse("XX000");
        Optional<Object> server = ask(exception, "getServerErrorMessage");
        Problem problem = Problem.of(
                state, server.flatMap(said -> text(said, "getMessage")).orElse(String.valueOf(exception.getMessage())));
        Problem detailed = server.flatMap(said -> text(said, "getDetail"))
                .map(problem::withDetails)
                .orElse(problem);
        return server.flatMap(said -> text(said, "getHint"))
                .map(detailed::withHint)
                .orElse(detailed);
    }

    private static Optional<String> text(Object said, String getter) {
        return ask(said, getter).map(Object::toString);
    }

    private static Optional<Object> ask(Object object, String getter) {
        try {
            Method method = object.getClass().getMethod(getter);
            return Optional.ofNullable(method.invoke(object));
        } catch (NoSuchMethodException | IllegalAccessException notThisDriver) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the driver failed to tell what the server said", e);
        }
    }
}
