// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Statement;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the request of a case says, whoever asks. */
public final class CaseStatement {

    private static final RequestParser PARSER =
            new RequestParser(Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED));

    private CaseStatement() {}

    /**
     * The statement that it is parsed as.
     *
     * @throws dev.espalier.error.QueryException when it cannot be read
     */
    public static Statement of(WireRequest request) {
        Map<String, List<String>> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        headers.remove("authorization");
        return PARSER.parse(WireReader.withPlans()
                        .call(request.method(), request.path(), headers, Utf8.of(request.body()))
                        .request())
                .shape()
                .statement();
    }
}
