// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** A chain in JavaScript and right behind it in Java: the same twice, side by side where there is room. */
final class Beside extends CustomBlock {

    /** The document, with each such pair in one. */
    static Node around(Node document) {
        List<FencedCodeBlock> first = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("js")
                        && block.getNext() instanceof FencedCodeBlock next
                        && next.getInfo().equals("java")) {
                    first.add(block);
                }
            }
        });
        first.forEach(Beside::join);
        return document;
    }

    private static void join(FencedCodeBlock block) {
        Beside pair = new Beside();
        block.insertBefore(pair);
        Node next = block.getNext();
        pair.appendChild(block);
        pair.appendChild(next);
    }
}
