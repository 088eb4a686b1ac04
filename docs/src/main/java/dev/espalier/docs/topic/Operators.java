// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.topic;

import dev.espalier.codegen.replay.CaseStatement;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.query.Call;
import dev.espalier.query.Filter;
import dev.espalier.query.Mutation;
import dev.espalier.query.Operator;
import dev.espalier.query.Placed;
import dev.espalier.query.Read;
import dev.espalier.query.Statement;
import dev.espalier.query.Test;
import dev.espalier.query.Write;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operators that the filters of a request compare with. */
final class Operators {

    private Operators() {}

    /** Their tokens in alphabetical order, {@code eq}, {@code in}; none of a request that nobody can read. */
    static List<String> of(WireRequest request) {
        try {
            TreeSet<String> tokens = new TreeSet<>();
            filters(CaseStatement.of(request))
                    .flatMap(Operators::tests)
                    .forEach(test -> tokens.add(operator(test).token()));
            return List.copyOf(tokens);
        } catch (QueryException e) {
            // What is wrong with it is its error code, which is a topic of its own.
            return List.of();
        }
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
