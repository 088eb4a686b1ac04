// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

/**
 * Where a pattern is shown.
 *
 * @param golden a golden case: {@code salon/app.clients.by-id}
 * @param manual its place in the manual: {@code docs/manual/patterns/read-one-row.md#select-eq-single}, or an address
 */
public record Catalogued(String golden, String manual) {}
