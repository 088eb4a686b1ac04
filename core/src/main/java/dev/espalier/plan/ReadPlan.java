// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Node;
import dev.espalier.query.Count;
import dev.espalier.query.Form;
import java.util.OptionalLong;

/**
 * What a read means in a schema.
 *
 * @param root the relation that was asked for, and all that grows on it
 * @param count how rows beyond the page are counted
 * @param countCap up to how many rows an estimated count counts, when the deployment caps rows
 * @param form what the rows are made into
 */
public record ReadPlan(Node root, Count count, OptionalLong countCap, Form form) implements Plan {

    @Override
    public ReadPlan answer() {
        return this;
    }
}
