// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** What may be wider than the page, and scrolls in itself then. */
final class Wide extends CustomBlock {

    /** The document, with each of its tables in one; a heading of a column without words is a plain cell. */
    static Node around(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    Wide wide = new Wide();
                    block.insertBefore(wide);
                    wide.appendChild(block);
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell && cell.getFirstChild() == null) {
                    cell.setHeader(false);
                }
                visitChildren(node);
            }
        });
        return document;
    }
}
