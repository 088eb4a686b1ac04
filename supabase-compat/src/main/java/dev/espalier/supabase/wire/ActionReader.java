// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.request.Action;
import java.util.Optional;

/** What a method does to what a path names: {@code PATCH /tags} updates rows, {@code PATCH /rpc/add} is no call. */
final class ActionReader {

    private ActionReader() {}

    /** What is to be done; the body is read for that, but what is wrong with it is told later. */
    static Action action(String method, Target target, BodyReader body) {
        return target.kind() == Target.Kind.FUNCTION
                ? call(method, target.name(), body)
                : onRows(method, target.name(), body);
    }

    private static Action onRows(String method, String relation, BodyReader body) {
        return switch (method) {
            case "GET", "HEAD" -> new Action.Read(relation);
            case "POST" -> new Action.Insert(relation, body.rows());
            case "PATCH" -> new Action.Update(relation, body.rows());
            case "PUT" -> new Action.Put(relation, body.wholeRows());
            case "DELETE" -> new Action.Delete(relation);
            default ->
                throw Problem.of(ProblemCode.PGRST117, "Unsupported HTTP method: " + method)
                        .toException();
        };
    }

    private static Action call(String method, String function, BodyReader body) {
        return switch (method) {
            case "GET", "HEAD" -> new Action.Call(function, Optional.empty());
            case "POST" -> new Action.Call(function, Optional.of(body.arguments()));
            default ->
                throw Problem.of(ProblemCode.PGRST101, "Cannot use the " + method + " method on RPC")
                        .toException();
        };
    }
}
