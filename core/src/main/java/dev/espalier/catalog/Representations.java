// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import dev.espalier.schema.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers rows of {@link CatalogSql#CASTS}, of which each domain may have three. */
final class Representations {

    private final Map<SqlText, Map<String, RelationName>> functions = new LinkedHashMap<>();

    void add(ResultSet row) throws SQLException {
        SqlText domain = TypeRow.made(row.getString("domain_schema"), row.getString("domain_name"));
        functions
                .computeIfAbsent(domain, made -> new HashMap<>())
                .put(row.getString("direction"), new RelationName(row.getString("nspname"), row.getString("proname")));
    }

    List<Representation> all() {
        return functions.entrySet().stream()
                .map(entry -> representation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Representation representation(SqlText domain, Map<String, RelationName> functions) {
        return new Representation(
                domain,
                Optional.ofNullable(functions.get("to json")),
                Optional.ofNullable(functions.get("from json")),
                Optional.ofNullable(functions.get("from text")));
    }
}
