// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.request.Action;
import dev.espalier.request.Explain;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request, or one for the plan of it: {@code Accept: application/vnd.pgrst.plan+json; for="text/csv"; options=analyze|verbose}.
 *
 * @param request the request
 * @param explain that its plan is wanted instead of its rows
 * @param objection what is wrong with its headers; PostgREST tells it only when nothing else is wrong
 */
public record WireCall(Request request, Optional<Explain> explain, Optional<Problem> objection) {

    private static final String PLAN = "application/vnd.pgrst.plan";

    /** A call that nothing is to be said against. */
    public WireCall(Request request, Optional<Explain> explain) {
        this(request, explain, Optional.empty());
    }

    /**
     * This call.
     *
     * @throws dev.espalier.error.QueryException the objection, when there is one
     */
    public WireCall orObject() {
        if (objection.isPresent()) {
            throw objection.get().toException();
        }
        return this;
    }

    /** The same without a preference that turned out to be unknown, to which strict handling objects. */
    public WireCall without(Preference unknown) {
        List<Preference> kept = request.preferences().stream()
                .filter(preference -> !preference.name().equals(unknown.name()))
                .toList();
        Request lenient = request.preferring(kept);
        boolean strict = request.preferences().contains(new Preference("handling", "strict"));
        Optional<Problem> said =
                strict ? Optional.of(PreferHeader.unknown(unknown.name() + "=" + unknown.value())) : Optional.empty();
        return new WireCall(lenient, explain, objection.or(() -> said));
    }

    /** The same with another request. */
    public WireCall with(Request other) {
        return new WireCall(other, explain, objection);
    }

    /** What is wanted for a media type. */
    record Wanted(Format format, Optional<Explain> explain, Optional<String> media) {

        static final Wanted ROWS = new Wanted(Format.ROWS, Optional.empty(), Optional.empty());

        /** A function's value as what it is. */
        static Wanted own(String media) {
            return new Wanted(Format.ROWS, Optional.empty(), Optional.of(media));
        }

        static Optional<Wanted> rows(MediaType type) {
            return AcceptHeader.format(type).map(format -> new Wanted(format, Optional.empty(), Optional.empty()));
        }

        /** The action that gives this. */
        Action of(Action action) {
            return action instanceof Action.Call call ? new Action.Call(call.name(), call.payload(), media) : action;
        }

        static Optional<Wanted> rowsOrPlan(MediaType type) {
            return rows(type).or(() -> plan(type));
        }

        private static Optional<Wanted> plan(MediaType type) {
            if (!List.of(PLAN, PLAN + "+text", PLAN + "+json").contains(type.name())) {
                return Optional.empty();
            }
            String rows = type.parameter("for");
            Explain.Format format = type.name().endsWith("+json") ? Explain.Format.JSON : Explain.Format.TEXT;
            List<String> asked = Arrays.asList(type.parameter("options").split("\\|", -1));
            List<Explain.Option> options = Arrays.stream(Explain.Option.values())
                    .filter(option -> asked.stream().anyMatch(option.name()::equalsIgnoreCase))
                    .toList();
            return AcceptHeader.format(MediaType.of(rows.isEmpty() ? "*/*" : rows))
                    .map(of -> new Wanted(of, Optional.of(new Explain(format, options)), Optional.empty()));
        }
    }
}
