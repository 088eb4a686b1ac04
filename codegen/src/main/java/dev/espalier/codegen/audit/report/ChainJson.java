// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.Each;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Target;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import java.util.Locale;

/** A chain as JSON, with all that is known of it. */
final class ChainJson {

    private ChainJson() {}

    static JsonLiteral of(Entry entry) {
        FoundChain chain = entry.chain();
        return new Members()
                .put("id", entry.id())
                .put("place", place(chain.place()))
                .put("function", function(chain.function()))
                .put("target", target(Target.of(chain)))
                .put("pattern", entry.judged().pattern())
                .put("baseline", entry.news().map(ChainJson::word))
                .put("verdict", VerdictJson.of(entry.judged().verdict()))
                .some("traps", entry.judged().traps(), ChainJson::trap)
                .some("gaps", chain.gaps(), ChainJson::gap)
                .put("source", chain.source())
                .put("root", root(chain))
                .list("steps", chain.steps(), ChainJson::step)
                .some("surroundings", chain.surroundings(), ChainJson::condition)
                .put("use", use(chain))
                .object();
    }

    static JsonLiteral place(Place place) {
        return new Members()
                .put("file", place.file())
                .put("line", place.line())
                .put("column", place.column())
                .object();
    }

    static JsonLiteral condition(Condition condition) {
        Members members = new Members();
        if (condition instanceof When when) {
            members.put("kind", "when").put("holds", new JsonBoolean(when.holds()));
        } else {
            members.put("kind", condition instanceof Each ? "each" : "caught");
        }
        return members.put("source", condition.source())
                .put("place", place(condition.place()))
                .object();
    }

    private static JsonLiteral function(FunctionPlace function) {
        return new Members()
                .put("name", function.name())
                .put("owner", function.owner())
                .put("place", place(function.place()))
                .object();
    }

    private static JsonLiteral target(Target target) {
        return new Members()
                .put("kind", word(target.kind()))
                .put("schema", target.schema())
                .put("name", target.name())
                .object();
    }

    private static JsonLiteral root(FoundChain chain) {
        return new Members()
                .put("source", chain.root().source())
                .put("evidence", word(chain.root().evidence()))
                .object();
    }

    private static JsonLiteral step(ChainStep step) {
        return new Members()
                .put("method", step.method())
                .list("arguments", step.arguments(), ArgumentJson::of)
                .some("conditions", step.conditions(), ChainJson::condition)
                .put("place", place(step.place()))
                .object();
    }

    private static JsonLiteral use(FoundChain chain) {
        return new Members()
                .put("fate", word(chain.use().fate()))
                .put("error", word(chain.use().error()))
                .object();
    }

    private static JsonLiteral trap(Trapped trapped) {
        return new Members()
                .put("trap", trapped.trap().id())
                .put("message", trapped.message())
                .put("place", place(trapped.place()))
                .some("related", trapped.related(), ChainJson::place)
                .object();
    }

    static JsonLiteral gap(Gap gap) {
        return new Members()
                .put("reason", word(gap.reason()))
                .put("what", gap.what())
                .put("source", gap.source())
                .put("place", place(gap.place()))
                .object();
    }

    /** {@code NEVER_SENT} as {@code never-sent}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
