// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

/**
 * A file or folder that was not looked at.
 *
 * @param name its path in the folder that was given, with {@code /} between names
 * @param reason why, in a few words: {@code not readable}, {@code 52 MB, more than 5 MB}
 */
public record LeftOut(String name, String reason) implements Reading {}
