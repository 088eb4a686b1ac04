// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;

/** The schemas of the archive, as a validator of other people's reads them. */
final class Schemas {

    private static final String FOLDER = "classpath:dev/espalier/docs/archive/schema/";

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final JsonSchema ofCase = schema("case");
    private final JsonSchema ofDifference = schema("difference");
    private final JsonSchema ofIndex = schema("index");

    private JsonSchema schema(String name) {
        return factory.getSchema(SchemaLocation.of(FOLDER + name + ".schema.json"));
    }

    /** What is wrong with a file by the schema for its place; nothing is. */
    List<String> complaints(ArchiveFile file) {
        return complaints(file.path(), file.text());
    }

    List<String> complaints(String path, String json) {
        return of(path).validate(json, InputFormat.JSON).stream()
                .map(message -> path + ": " + message)
                .toList();
    }

    private JsonSchema of(String path) {
        if (path.startsWith("cases/")) {
            return ofCase;
        }
        return path.startsWith("differences/") ? ofDifference : ofIndex;
    }
}
