// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Source;
import java.util.List;

/**
 * What binds an embed to its parent.
 *
 * @param source what is read, under which name
 * @param lateral alias of the lateral that holds it
 * @param kind what the lateral holds
 * @param joins all columns of the foreign key
 */
record Bond(Source source, String lateral, LateralKind kind, List<Equality> joins) {}
