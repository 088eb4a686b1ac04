// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.QueryBuilder;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jooq.Record;

/** Makes the calls of a supabase-js chain on the library itself, call by call, by one table of methods. */
public final class LibraryChain {
    private static final String SCHEMA = "schema";
    private static final String FROM = "from";
    private static final String RPC = "rpc";
    private static final String STRIP = "stripNulls";

    private LibraryChain() {}

    /**
     * The object that {@code [["from","bookings"],["select"],["eq","id",8]]} is on this client.
     *
     * <p>What the rows are made into, {@code single} and its kin, may be said anywhere, as in the client.
     *
     * @throws UnsupportedCallException for a call, an argument or an option that the library does not have, or refuses
     */
    public static ResultBuilder<?> on(SupabaseClient client, List<ChainCall> calls) {
        try {
            return made(client, calls);
        } catch (UnsupportedCallException e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException e) {
            // the library's own word on what can only be a mistake
            throw new UnsupportedCallException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The names of the methods that mean something, those that change no statement not among them. */
    static Set<String> methods() {
        Set<String> names = new TreeSet<>(List.of(SCHEMA, FROM, RPC, STRIP));
        names.addAll(Beginnings.VERBS.keySet());
        names.addAll(Refinements.METHODS.keySet());
        names.addAll(Finishes.METHODS.keySet());
        return names;
    }

    /** Whether a method changes nothing of the statement: {@code throwOnError}, {@code abortSignal}. */
    public static boolean isWithoutSql(String method) {
        return Finishes.WITHOUT_SQL.contains(method);
    }

    private static ResultBuilder<?> made(SupabaseClient client, List<ChainCall> calls) {
        List<ChainCall> left = new ArrayList<>(
                calls.stream().filter(call -> !isWithoutSql(call.method())).toList());
        SupabaseClient in = client;
        while (!left.isEmpty() && left.get(0).method().equals(SCHEMA)) {
            in = schema(in, left.remove(0));
        }
        FilterBuilder<Record> chain = begun(in, left);
        List<ChainCall> last = new ArrayList<>();
        for (ChainCall call : left) {
            if (isFinish(call)) {
                last.add(call);
            } else {
                chain = refined(chain, call);
            }
        }
        return finished(chain, last);
    }

    private static SupabaseClient schema(SupabaseClient client, ChainCall call) {
        Given given = new Given(call);
        SupabaseClient other = client.schema(given.text());
        given.end();
        return other;
    }

    /** Takes the calls that begin a chain off the list. */
    private static FilterBuilder<Record> begun(SupabaseClient client, List<ChainCall> left) {
        if (left.isEmpty()) {
            throw new UnsupportedCallException("the chain has no call");
        }
        ChainCall first = left.remove(0);
        Given given = new Given(first);
        if (first.method().equals(RPC)) {
            FilterBuilder<Record> call = Beginnings.rpc(client, given);
            given.end();
            return call;
        }
        if (!first.method().equals(FROM)) {
            throw new UnsupportedCallException("a chain begins with from or rpc, not with " + first.method());
        }
        QueryBuilder<Record> query = client.from(given.text());
        given.end();
        if (left.isEmpty()) {
            throw new UnsupportedCallException("from alone asks for nothing: select, insert, update … follows");
        }
        return asked(query, left.remove(0));
    }

    private static FilterBuilder<Record> asked(QueryBuilder<Record> query, ChainCall call) {
        BiFunction<QueryBuilder<Record>, Given, FilterBuilder<Record>> verb =
                find(Beginnings.VERBS, call).orElseThrow(() -> misplaced(call));
        Given given = new Given(call);
        FilterBuilder<Record> chain = verb.apply(query, given);
        given.end();
        return chain;
    }

    private static FilterBuilder<Record> refined(FilterBuilder<Record> chain, ChainCall call) {
        BiFunction<FilterBuilder<Record>, Given, FilterBuilder<Record>> method =
                find(Refinements.METHODS, call).orElseThrow(() -> misplaced(call));
        Given given = new Given(call);
        FilterBuilder<Record> more = method.apply(chain, given);
        given.end();
        return more;
    }

    private static boolean isFinish(ChainCall call) {
        return call.method().equals(STRIP) || Finishes.METHODS.containsKey(call.method());
    }

    private static ResultBuilder<?> finished(FilterBuilder<Record> chain, List<ChainCall> calls) {
        ResultBuilder<?> result = chain;
        for (ChainCall call : calls) {
            Given given = new Given(call);
            if (call.method().equals(STRIP)) {
                result = result.stripNulls();
            } else if (result instanceof FilterBuilder<?>) {
                result = find(Finishes.METHODS, call).orElseThrow().apply(filtered(result), given);
            } else {
                throw new UnsupportedCallException(
                        call.method() + " cannot follow what already says what the rows are made into");
            }
            given.end();
        }
        return result;
    }

    @SuppressWarnings("unchecked") // it came from a builder of records
    private static FilterBuilder<Record> filtered(ResultBuilder<?> result) {
        return (FilterBuilder<Record>) result;
    }

    private static <T> Optional<T> find(Map<String, T> methods, ChainCall call) {
        return Optional.ofNullable(methods.get(call.method()));
    }

    private static UnsupportedCallException misplaced(ChainCall call) {
        String method = call.method();
        if (Beginnings.VERBS.containsKey(method)) {
            return new UnsupportedCallException(method + " comes right after from, and once");
        }
        return new UnsupportedCallException(
                methods().contains(method)
                        ? method + " comes after select, insert, upsert, update, delete or rpc"
                        : "neither supabase-js nor the library has a method " + method);
    }
}
