// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.codegen.java.JavaChain;
import dev.espalier.codegen.port.name.TypedChain;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import java.util.Map;
import java.util.Optional;

/** Chains of cases in names of the classes that were generated for the databases of the corpus. */
final class TypedForm {

    private static final String PACKAGE = "dev.espalier.fixtures.";

    private static final Map<String, DatabaseSchema> SCHEMAS = Map.of(
            "salon", JooqSchemaReader.read(dev.espalier.fixtures.salon.Public.PUBLIC),
            "shop", JooqSchemaReader.read(Api.API, ApiV2.API_V2),
            "clinic", JooqSchemaReader.read(dev.espalier.fixtures.clinic.Public.PUBLIC));

    private TypedForm() {}

    /** The chain of a case; empty where it has no name that is generated. */
    static Optional<String> of(GoldenCase shown) {
        return Optional.ofNullable(SCHEMAS.get(shown.database()))
                .flatMap(schema -> TypedChain.of(shown.calls(), schema, PACKAGE + shown.database()))
                .map(JavaChain::text);
    }
}
