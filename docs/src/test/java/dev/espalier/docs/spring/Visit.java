// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A visit and whose it is. */
// tag::visit[]
record Visit(long id, OffsetDateTime at, String reason, BigDecimal fee, Pet pet) {

    record Pet(String name, String species) {}
}
// end::visit[]
