package org.mukhtalif.store.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.regex.Pattern;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.springframework.core.io.ClassPathResource;

/// All that a paper may ask for: the two fonts in the jar. No file, no address, whatever its text names.
class OwnFontsOnly implements ResourceResolver {

    private static final Pattern FONT = Pattern.compile("file:/paper/(ReadexPro_\\w+\\.ttf)");

    @Override
    public Resource getResource(URI asked) throws IOException {
        var font = FONT.matcher(String.valueOf(asked));
        if (!font.matches()) throw new FileNotFoundException("A paper asks for its fonts and nothing else");
        return new Resource(new ClassPathResource("documents/fonts/" + font.group(1)).getInputStream());
    }

    @Override
    public OutputStream getOutputStream(URI asked) throws IOException {
        throw new FileNotFoundException("A paper is written into memory only");
    }
}
