// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

/** A node of the tree. */
public sealed interface Node permits Expression, Statement, Pattern, ClassBody, FunctionBody {
    /** Where it stands in the text of its file. */
    Span span();
}
