// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

/**
 * One token of a {@code Prefer} header: {@code count=exact}.
 *
 * @param name before the equals sign
 * @param value after it
 */
public record Preference(String name, String value) {}
