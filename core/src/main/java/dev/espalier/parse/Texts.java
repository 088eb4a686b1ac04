// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.request.Action;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Request;
import java.util.ArrayDeque;
import java.util.Deque;

/** Refuses what PostgreSQL could not take as text, before anything is parsed: NUL, lone surrogates, texts past every use. */
final class Texts {

    private final int limit;

    Texts(Limits limits) {
        this.limit = limits.length();
    }

    void check(Request request) {
        check(request.action().name());
        request.schema().ifPresent(this::check);
        request.parameters().forEach(this::check);
        if (request.action() instanceof Action.Call call) {
            call.payload().ifPresent(this::check);
        }
    }

    /** Values alone, of a request whose other texts were looked at before. */
    void check(Values values) {
        for (Value value : values.list()) {
            if (value instanceof Value.Text text) {
                checkCharacters(text.text());
            } else if (value instanceof Value.Texts list) {
                list.texts().forEach(this::checkCharacters);
            }
        }
    }

    /** Documents are judged by PostgreSQL; what a form says becomes texts like those of a query string. */
    private void check(Payload payload) {
        if (payload instanceof Payload.Form form) {
            form.pairs().forEach(pair -> {
                check(pair.name());
                checkCharacters(pair.value());
            });
        }
    }

    private void check(Parameter parameter) {
        if (parameter instanceof Parameter.Text text) {
            check(text.key());
            check(text.value());
        } else if (parameter instanceof Parameter.Comparison comparison) {
            check(comparison.column());
            check(comparison.modifier());
            check(comparison.operand());
        } else if (parameter instanceof Parameter.Order order) {
            check(order.path());
            check(order.column());
        } else if (parameter instanceof Parameter.Bound bound) {
            check(bound.path());
        } else if (parameter instanceof Parameter.Argument argument) {
            check(argument.name());
            checkCharacters(argument.value());
        } else if (parameter instanceof Parameter.Junction junction) {
            check(junction);
        } else if (parameter instanceof Parameter.Native own) {
            own.pieces().forEach(this::checkCharacters);
            own.binds().forEach(this::checkCharacters);
        }
    }

    /** Not by recursion, since how deep it is nested is judged later. */
    private void check(Parameter.Junction junction) {
        check(junction.path());
        Deque<Parameter> open = new ArrayDeque<>(junction.filters());
        while (!open.isEmpty()) {
            Parameter filter = open.remove();
            if (filter instanceof Parameter.Junction inner) {
                open.addAll(inner.filters());
            } else {
                check(filter);
            }
        }
    }

    private void check(Operand operand) {
        if (operand instanceof Operand.One one) {
            checkCharacters(one.text());
        } else if (operand instanceof Operand.Many many) {
            many.texts().forEach(this::checkCharacters);
        }
    }

    private void check(String text) {
        if (text.length() > limit) {
            throw Problem.of(ProblemCode.PGRST100, "a text of the request is longer than " + limit + " characters")
                    .withDetails("it has " + text.length() + " characters and begins with: "
                            + text.substring(0, Math.min(40, limit)))
                    .toException();
        }
        checkCharacters(text);
    }

    private void checkCharacters(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.of("22021", "invalid byte sequence for encoding \"UTF8\": 0x00")
                    .toException();
        }
        if (hasLoneSurrogate(text)) {
            throw Problem.of("22021", "a text of the request holds half a surrogate pair, which UTF-8 cannot say")
                    .toException();
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
