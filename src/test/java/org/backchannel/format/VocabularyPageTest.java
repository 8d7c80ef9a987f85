package org.backchannel.format;

import java.io.IOException;
import java.nio.file.Path;
import org.backchannel.Golden;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {
    @Test
    void theDocumentationListsTheVocabularyAsItIs() throws IOException {
        Golden.check(Path.of("docs/tie-types.md"), VocabularyPage.markdown(TieVocabulary.builtIn()));
    }
}
