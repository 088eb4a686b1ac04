// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import java.util.Optional;

/**
 * A chain as a method.
 *
 * @param name the method
 * @param chain what it was made of
 * @param obstacle why it has no form in Java, where it has none: the method throws
 */
public record PortedMethod(String name, JudgedChain chain, Optional<String> obstacle) {}
