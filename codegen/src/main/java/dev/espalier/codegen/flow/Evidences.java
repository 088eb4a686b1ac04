// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Root;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;

/** How something is known to be a client, and what speaks against it. */
final class Evidences {

    /** By what a value is a client, where nothing is known against it. */
    Root.Evidence of(Value receiver, String text) {
        if (receiver instanceof Value.Client client) {
            return client.evidence();
        }
        if (receiver instanceof Unknown unknown) {
            if (unknown.type().filter(Clients::typeSaysSo).isPresent()) {
                return Root.Evidence.TYPED;
            }
            if (unknown.named() || Clients.nameSaysSo(text)) {
                return Root.Evidence.NAMED;
            }
        }
        return Root.Evidence.CALLS;
    }

    /** Whether {@code from} may be that of a client, by what it is given. */
    boolean mayBeginWith(Site site, Root.Evidence evidence) {
        if (site.given().isEmpty()) {
            return evidence != Root.Evidence.CALLS;
        }
        if (evidence == Root.Evidence.MADE || evidence == Root.Evidence.TYPED) {
            return true;
        }
        boolean options =
                site.given().size() == 1 || (site.given().size() == 2 && !(site.argument(1) instanceof Value.Literal));
        return options && mayBeText(site.argument(0));
    }

    private static boolean mayBeText(Value value) {
        return Ways.each(value).stream().anyMatch(way -> {
            Value each = way.value();
            boolean text = each instanceof Value.Literal literal && literal.json() instanceof JsonText;
            boolean foreign = each instanceof Value.Foreign name && name.name().startsWith("process.env");
            return text || foreign || each instanceof Value.Templated || each instanceof Unknown;
        });
    }

    /** Whether a call may be that of a query, by its name and what it is given. */
    boolean mayGoOn(Root.Evidence evidence, String method, Site site) {
        if (evidence == Root.Evidence.MADE || evidence == Root.Evidence.TYPED) {
            return true;
        }
        if (UnknownCalls.isPromised(method)) {
            return true;
        }
        if (evidence == Root.Evidence.CALLS && !Methods.isKnown(method)) {
            return false;
        }
        return site.values().stream().noneMatch(Closure.class::isInstance) && fits(method, site);
    }

    private static boolean fits(String method, Site site) {
        Value first = site.argument(0);
        Value second = site.argument(1);
        return switch (method) {
            case "select" ->
                (first instanceof Value.Undefined || mayBeText(first))
                        && site.given().size() <= 2
                        && !(second instanceof Value.Literal);
            case "insert", "upsert", "update" -> !site.given().isEmpty() && !(first instanceof Value.Literal);
            case "delete" -> site.given().size() <= 1 && !(first instanceof Value.Literal);
            default -> true;
        };
    }
}
