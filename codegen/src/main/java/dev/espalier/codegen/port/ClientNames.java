// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.chain.FoundChain;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clients of a code base, as its chains say them: {@code admin}, {@code forUser(req.jwt)}.
 *
 * @param said each once, without {@code this} and {@code await}
 */
record ClientNames(Set<String> said) {
    /** Copies the names. */
    ClientNames {
        said = Set.copyOf(said);
    }

    static ClientNames of(List<JudgedChain> chains) {
        return new ClientNames(chains.stream().map(chain -> name(chain.chain())).collect(Collectors.toSet()));
    }

    /** That of a chain, where there are several. */
    Optional<String> of(FoundChain chain) {
        return Optional.of(name(chain)).filter(name -> said.size() > 1);
    }

    private static String name(FoundChain chain) {
        return chain.root().source().strip().replaceFirst("^\\(?(?:await\\s+)?(?:this\\.)?", "");
    }
}
