// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.topic;

import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Call;
import dev.espalier.query.Filter;
import dev.espalier.query.Mutation;
import dev.espalier.query.Operator;
import dev.espalier.query.Placed;
import dev.espalier.query.Read;
import dev.espalier.query.Statement;
import dev.espalier.query.Test;
import dev.espalier.query.Write;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operators that the filters of a request compare with. */
final class Operators {

    private static final RequestParser PARSER =
            new RequestParser(Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED));

    private Operators() {}

    /** Their tokens in alphabetical order, {@code eq}, {@code in}; none of a request that nobody can read. */
    static List<String> of(WireRequest request) {
        try {
            TreeSet<String> tokens = new TreeSet<>();
            filters(statement(request))
                    .flatMap(Operators::tests)
                    .forEach(test -> tokens.add(operator(test).token()));
            return List.copyOf(tokens);
        } catch (QueryException e) {
            // What is wrong with it is its error code, which is a topic of its own.
            return List.of();
        }
    }

    private static Statement statement(WireRequest request) {
        Map<String, List<String>> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        headers.remove("authorization");
        return PARSER.parse(WireReader.withPlans()
                        .call(request.method(), request.path(), headers, Utf8.of(request.body()))
                        .request())
                .shape()
                .statement();
    }

    private static Stream<Filter> filters(Statement statement) {
        if (statement instanceof Write write) {
            return Stream.concat(changed(write.mutation()), filters(write.answer()));
        }
        Read read = statement instanceof Call call ? call.answer() : (Read) statement;
        return read.filters().stream().map(Placed::what);
    }

    private static Stream<Filter> changed(Mutation mutation) {
        if (mutation instanceof Mutation.Update update) {
            return update.filters().stream();
        }
        if (mutation instanceof Mutation.Delete delete) {
            return delete.filters().stream();
        }
        return mutation instanceof Mutation.Put put ? put.filters().stream().map(Placed::what) : Stream.empty();
    }

    private static Stream<Test> tests(Filter filter) {
        if (filter instanceof Filter.Group group) {
            return group.filters().stream().flatMap(Operators::tests);
        }
        return filter instanceof Filter.Comparison comparison ? Stream.of(comparison.test()) : Stream.empty();
    }

    private static Operator operator(Test test) {
        if (test instanceof Test.Compare compare) {
            return compare.operator();
        }
        if (test instanceof Test.Search search) {
            return search.operator();
        }
        return test instanceof Test.In ? Operator.IN : Operator.IS;
    }
}
