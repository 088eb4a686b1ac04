// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.docs.javadoc.Api;
import dev.espalier.docs.javadoc.PublicType;
import dev.espalier.docs.reference.ChainCases;
import dev.espalier.docs.reference.TypeText;
import dev.espalier.fixtures.corpus.WireRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public type with all that it has and with those that stand in it, in the words of its sources: {@code type dev.espalier.limits.Limits}. With {@code shown=chain} each method is
 * shown on the wire by a golden case, where the JavaScript client has it too.
 */
final class TypeBlock implements BlockKind {

    private static final int LEVEL = 3;

    /** Characters of a body that fit into a line. */
    private static final int BODY = 80;

    @Override
    public String name() {
        return "type";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        boolean chain = argument.list("shown").isPresent();
        PublicType type = Api.type(argument.word());
        TypeText own = new TypeText(type, LEVEL, method -> chain ? onTheWire(method, page) : Optional.empty());
        Stream<String> within = Api.within(type).map(RoomBlock::section);
        return Stream.concat(Stream.of(own.markdown()), within).collect(Collectors.joining("\n\n"));
    }

    private static Optional<String> onTheWire(String method, BlockPage page) {
        return ChainCases.of(method)
                .map(shown -> "On the wire: " + request(shown.request()) + ", in " + CaseFiles.link(shown.key(), page));
    }

    private static String request(WireRequest request) {
        Stream<String> headers = request.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("content-type"))
                .map(header -> header.getKey() + ": " + header.getValue());
        Stream<String> body = Stream.of(request.body()).filter(text -> !text.isEmpty() && text.length() <= BODY);
        String rest = Stream.concat(headers, body).map(Fence::code).collect(Collectors.joining(" and "));
        return Fence.code(request.method() + " " + request.path()) + (rest.isEmpty() ? "" : " with " + rest);
    }
}
