// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the cases lie that the page names in brackets, <code>[`salon/filter.is.null`]</code> or <code>[`differences/null.eq`]</code>:
 * the definitions of its links, which a reader does not see. It stands at the end of the page.
 */
final class LinksBlock implements BlockKind {

    private static final Pattern NAMED = Pattern.compile("\\[`(([a-z]+)/[a-z0-9_.-]+)`](?![(:])");

    @Override
    public String name() {
        return "links";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return NAMED
                .matcher(page.text())
                .results()
                .filter(name -> CaseFiles.isFolder(name.group(2)))
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "[`" + name + "`]: " + page.link(CaseFiles.file(name)))
                .collect(Collectors.joining("\n"));
    }
}
