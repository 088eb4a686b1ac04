// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Set;

/** Kinds of the parser's nodes in which nothing is looked for. */
final class Traceless {

    /** Whose text says it all, damaged or not. */
    static final Set<String> LEAVES =
            Set.of("string", "regex", "number", "comment", "html_comment", "hash_bang_line", "jsx_text");

    /** Types, which leave no trace. */
    static final Set<String> TYPES = Set.of(
            "type_annotation",
            "type_arguments",
            "type_parameters",
            "interface_declaration",
            "type_alias_declaration",
            "implements_clause",
            "index_signature",
            "function_signature",
            "method_signature",
            "type_predicate_annotation",
            "asserts_annotation",
            "object_type",
            "union_type",
            "generic_type",
            "function_type",
            "array_type",
            "type_query",
            "literal_type",
            "lookup_type",
            "conditional_type");

    private Traceless() {}
}
