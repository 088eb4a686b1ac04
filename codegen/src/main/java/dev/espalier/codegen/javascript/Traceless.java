// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Set;

/** What the parser need not be asked for, by kinds of its nodes: each question costs as much as parsing a word. */
final class Traceless {

    /** Names: their text says it all. */
    static final Set<String> NAMES = Set.of(
            "identifier",
            "property_identifier",
            "type_identifier",
            "shorthand_property_identifier",
            "shorthand_property_identifier_pattern",
            "statement_identifier");

    /** Whose text says it all, damaged or not. */
    static final Set<String> LEAVES = Set.of(
            "string", "regex", "number", "comment", "html_comment", "hash_bang_line", "jsx_text", "this", "null");

    /** Whose children are told by their kinds alone, and not by fields. */
    static final Set<String> WITHOUT_FIELDS = Set.of(
            "program",
            "statement_block",
            "arguments",
            "array",
            "object",
            "object_pattern",
            "array_pattern",
            "formal_parameters",
            "class_body",
            "expression_statement",
            "return_statement",
            "parenthesized_expression",
            "non_null_expression",
            "as_expression",
            "await_expression",
            "spread_element",
            "template_string",
            "template_substitution",
            "jsx_expression",
            "import_clause",
            "named_imports",
            "variable_declaration");

    /** Of whose words and signs a field tells what they are for. */
    static final Set<String> WITH_WORDS = Set.of(
            "binary_expression",
            "unary_expression",
            "update_expression",
            "augmented_assignment_expression",
            "lexical_declaration",
            "using_declaration");

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
