// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.java.JavaChain;
import dev.espalier.codegen.port.name.TypedChain;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import java.util.Map;
import java.util.Optional;

/** Chains of cases in names of the classes that were generated for the databases of the corpus. */
final class TypedForm {

    private static final String PACKAGE = "dev.espalier.fixtures.";

    /** By their packages; of the shop each schema by itself, as a chain asks one of them. */
    private static final Map<String, DatabaseSchema> SCHEMAS = Map.of(
            "salon", JooqSchemaReader.read(dev.espalier.fixtures.salon.Public.PUBLIC),
            "clinic", JooqSchemaReader.read(dev.espalier.fixtures.clinic.Public.PUBLIC),
            "shop.api", JooqSchemaReader.read(Api.API),
            "shop.api_v2", JooqSchemaReader.read(ApiV2.API_V2));

    private TypedForm() {}

    /** The chain of a case; empty where it has no name that is generated. */
    static Optional<String> of(GoldenCase shown) {
        String name = shown.database().equals("shop") ? "shop." + schema(shown) : shown.database();
        return Optional.ofNullable(SCHEMAS.get(name))
                .flatMap(schema -> TypedChain.of(shown.calls(), schema, PACKAGE + name))
                .map(JavaChain::text);
    }

    private static String schema(GoldenCase shown) {
        return shown.calls().stream()
                .filter(call -> call.method().equals("schema"))
                .map(call -> ((JsonText) call.arguments().get(0)).value())
                .findFirst()
                .orElse("api");
    }
}
