// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;

/**
 * Places as SARIF's locations.
 *
 * @param base what stands before a file's name; {@code %SRCROOT%} is where that begins
 */
record SarifPlaces(String base) {

    static final String ROOT = "%SRCROOT%";

    /** A location that is a place alone. */
    JsonObject location(Place place) {
        return location(place.file(), region(place).object());
    }

    /** The location of a chain: from its {@code from} or {@code rpc} to the end of that line of its source. */
    JsonObject location(FoundChain chain) {
        Members region = region(chain.place());
        String snippet = snippet(chain);
        if (!snippet.isEmpty()) {
            region.put("endColumn", chain.place().column() + snippet.length())
                    .put("snippet", new Members().put("text", snippet).object());
        }
        return location(chain.place().file(), region.object());
    }

    private JsonObject location(String file, JsonObject region) {
        JsonObject artifact = new Members()
                .put("uri", RelativeUri.of(base + file))
                .put("uriBaseId", ROOT)
                .object();
        return new Members()
                .put(
                        "physicalLocation",
                        new Members()
                                .put("artifactLocation", artifact)
                                .put("region", region)
                                .object())
                .object();
    }

    private static Members region(Place place) {
        return new Members().put("startLine", place.line()).put("startColumn", place.column());
    }

    /** What stands at the chain's place, if its source tells it: the source begins with the root. */
    private static String snippet(FoundChain chain) {
        if (chain.steps().isEmpty() || !chain.source().startsWith(chain.root().source())) {
            return "";
        }
        String method = chain.steps().stream()
                .filter(step -> step.place().equals(chain.place()))
                .findFirst()
                .orElse(chain.steps().get(0))
                .method();
        int at = chain.source().indexOf(method, chain.root().source().length());
        return at < 0
                ? ""
                : chain.source().substring(at).lines().findFirst().orElse("").stripTrailing();
    }
}
