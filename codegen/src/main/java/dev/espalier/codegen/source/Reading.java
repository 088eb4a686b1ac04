// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

/** What became of reading a file: a {@link SourceFile}, or {@link LeftOut} with the reason. */
public sealed interface Reading permits SourceFile, LeftOut {}
