// SPDX-License-Identifier: Apache-2.0
/**
 * A small Spring Boot service that is shown in {@code spring-boot.md}, and the tests that run it: a veterinary practice's visits, over HTTP, as
 * whoever asks. In come requests with tokens, out come rows that policies let through. It must not know more of Espalier than a
 * service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.spring;

import org.jspecify.annotations.NullMarked;
