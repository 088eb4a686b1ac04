// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each kind of the parser's nodes becomes, once its children have become values. */
final class Kinds {
    /** Expressions without a record of their own. */
    private static final Set<String> VISIBLE =
            Set.of("meta_property", "jsx_element", "jsx_self_closing_element", "jsx_fragment");

    /** Who makes something of which kinds. */
    private static final Map<String, Reading> READINGS = Stream.of(
                    new Row(
                            Literals::of,
                            Set.of(
                                    "identifier",
                                    "undefined",
                                    "import",
                                    "this",
                                    "super",
                                    "string",
                                    "template_string",
                                    "number",
                                    "regex",
                                    "true",
                                    "false",
                                    "null")),
                    new Row(
                            Functions::of,
                            Set.of(
                                    "function_expression",
                                    "function",
                                    "generator_function",
                                    "arrow_function",
                                    "formal_parameters",
                                    "required_parameter",
                                    "optional_parameter")),
                    new Row(
                            Classes::of,
                            Set.of(
                                    "class",
                                    "class_declaration",
                                    "abstract_class_declaration",
                                    "class_body",
                                    "class_heritage",
                                    "extends_clause",
                                    "method_definition",
                                    "abstract_method_signature",
                                    "public_field_definition",
                                    "field_definition")),
                    new Row(
                            Collected::of,
                            Set.of("object", "array", "pair", "spread_element", "shorthand_property_identifier")),
                    new Row(
                            Patterns::of,
                            Set.of(
                                    "object_pattern",
                                    "array_pattern",
                                    "pair_pattern",
                                    "shorthand_property_identifier_pattern",
                                    "object_assignment_pattern",
                                    "assignment_pattern",
                                    "rest_pattern")),
                    new Row(Modules::of, Set.of("import_statement", "import_alias", "export_statement")),
                    new Row(
                            Operations::of,
                            Set.of(
                                    "parenthesized_expression",
                                    "non_null_expression",
                                    "satisfies_expression",
                                    "instantiation_expression",
                                    "as_expression",
                                    "type_assertion",
                                    "unary_expression",
                                    "update_expression",
                                    "binary_expression",
                                    "assignment_expression",
                                    "augmented_assignment_expression",
                                    "ternary_expression",
                                    "sequence_expression",
                                    "await_expression")),
                    new Row(
                            Calls::of,
                            Set.of(
                                    "call_expression",
                                    "arguments",
                                    "new_expression",
                                    "member_expression",
                                    "nested_identifier",
                                    "subscript_expression")),
                    new Row(
                            Statements::of,
                            Set.of(
                                    "expression_statement",
                                    "lexical_declaration",
                                    "variable_declaration",
                                    "using_declaration",
                                    "variable_declarator",
                                    "function_declaration",
                                    "generator_function_declaration",
                                    "enum_declaration",
                                    "return_statement",
                                    "throw_statement",
                                    "break_statement",
                                    "continue_statement",
                                    "statement_block",
                                    "labeled_statement",
                                    "internal_module",
                                    "module",
                                    "ambient_declaration")),
                    new Row(
                            ControlFlow::of,
                            Set.of(
                                    "if_statement",
                                    "else_clause",
                                    "for_statement",
                                    "for_in_statement",
                                    "while_statement",
                                    "do_statement",
                                    "switch_statement",
                                    "switch_body",
                                    "switch_case",
                                    "switch_default",
                                    "try_statement")))
            .flatMap(Row::entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Kinds() {}

    /** What a node becomes; nothing when it leaves no trace. */
    private interface Reading {
        @Nullable
        Object of(Branch node);
    }

    private record Row(Reading reading, Set<String> kinds) {
        Stream<Map.Entry<String, Reading>> entries() {
            return kinds.stream().map(kind -> Map.entry(kind, reading));
        }
    }

    /**
     * An expression, a statement, a pattern, or a part of one.
     *
     * @return nothing when it leaves no trace
     */
    static @Nullable Object value(Branch node) {
        return READINGS.getOrDefault(node.kind(), Kinds::other).of(node);
    }

    private static @Nullable Object other(Branch node) {
        List<Node> parts = node.parts();
        boolean visible = node.kind().endsWith("_expression") && !"jsx_expression".equals(node.kind());
        if (visible || VISIBLE.contains(node.kind())) {
            return new Expression.Other(node.span(), node.kind(), parts);
        }
        return parts.isEmpty() ? null : new Parts(parts);
    }
}
