// SPDX-License-Identifier: Apache-2.0
/**
 * The entry: {@link dev.espalier.Espalier} walks the corridor from a request to a result in one method. In comes a {@code Request},
 * out goes a {@code Result}. It knows every room, and no room knows it.
 */
@NullMarked
package dev.espalier;

import org.jspecify.annotations.NullMarked;
