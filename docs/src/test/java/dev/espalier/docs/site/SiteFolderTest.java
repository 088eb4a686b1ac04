// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an older site. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_that_is_not_made_any_more_goes() {
        SiteFolder first = new SiteFolder(folder);
        first.write("old/page.html", "old");
        first.write("page.html", "old");
        Assets.write(first);
        first.sweep();
        SiteFolder second = new SiteFolder(folder);
        second.write("page.html", "new");
        Assets.write(second);
        second.sweep();
        assertThat(folder.resolve("old/page.html")).doesNotExist();
        assertThat(folder.resolve("page.html")).hasContent("new");
        assertThat(folder.resolve("assets/lunr.js")).isNotEmptyFile();
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> new SiteFolder(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder + " has files in it that are no site");
    }
}
