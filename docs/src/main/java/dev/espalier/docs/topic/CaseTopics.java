// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.topic;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * What a case is about.
 *
 * @param methods the methods of its chain in the order in which they first come, {@code from}, {@code select}, {@code eq};
 *     none of plain HTTP
 * @param operators the operators of its filters, {@code eq}, {@code in}
 * @param error the code of the error that it ends in: {@code PGRST116}, {@code 23505}
 */
public record CaseTopics(List<String> methods, List<String> operators, Optional<String> error) {

    /** Copies the lists. */
    public CaseTopics {
        methods = List.copyOf(methods);
        operators = List.copyOf(operators);
    }

    /** What this case is about. */
    public static CaseTopics of(GoldenCase goldenCase) {
        return new CaseTopics(
                goldenCase.calls().stream().map(ChainCall::method).distinct().toList(),
                Operators.of(goldenCase.request()),
                ofAnswer(goldenCase).or(() -> ofClient(goldenCase)));
    }

    private static Optional<String> ofAnswer(GoldenCase goldenCase) {
        return goldenCase.answer().status() >= 400 && goldenCase.answer().body() instanceof Body.Json json
                ? code(json.value())
                : Optional.empty();
    }

    /** Of an error that the client makes where the server sees none. */
    private static Optional<String> ofClient(GoldenCase goldenCase) {
        return goldenCase
                .chain()
                .map(Origin.Chain::result)
                .map(ClientResult::error)
                .filter(ClientResult.Content.Value.class::isInstance)
                .flatMap(error -> code(((ClientResult.Content.Value) error).json()));
    }

    private static Optional<String> code(JsonLiteral error) {
        return error instanceof JsonObject members
                ? members.member("code").filter(JsonText.class::isInstance).map(code -> ((JsonText) code).value())
                : Optional.empty();
    }
}
