// SPDX-License-Identifier: Apache-2.0
/**
 * What was asked, exactly as it came: texts of the wire, or a column, an operator and a value of a method call. Doors put it in, the parser
 * takes it out. It knows no grammar, no schema and no HTTP.
 */
@NullMarked
package dev.espalier.request;

import org.jspecify.annotations.NullMarked;
