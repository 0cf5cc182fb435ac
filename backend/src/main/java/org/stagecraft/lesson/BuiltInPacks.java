package org.stagecraft.lesson;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Publishes the lessons that come with the product when it starts, and holds all that it ever published. */
@ApplicationScoped
class BuiltInPacks {
    private static final Logger LOG = Logger.getLogger(BuiltInPacks.class);
    private static final String FOLDER = "/content/";
    /** One pack a line, with its files: a jar can't list its folders. */
    private static final String INDEX = FOLDER + "packs.txt";

    private final LessonService service;
    private final LessonRepository repository;
    private final LessonCatalog catalog;
    private final PackReader reader;

    BuiltInPacks(LessonService service, LessonRepository repository, LessonCatalog catalog, PackReader reader) {
        this.service = service;
        this.repository = repository;
        this.catalog = catalog;
        this.reader = reader;
    }

    /** A pack that was published before is only compared: reading it would hold the start up. */
    @Transactional
    void publishAtStart(@Observes StartupEvent event) {
        List<byte[]> published =
                repository.listBuiltIn().stream().map(LessonRow::sha256).toList();
        readAll().forEach((folder, files) -> {
            if (published.stream().noneMatch(digest -> Arrays.equals(digest, files.sha256()))) {
                publish(folder, files);
            }
        });
        List<LessonRow> rows = repository.listBuiltIn();
        rows.forEach(catalog::hold);
        LOG.infof("%d lesson versions are ready", rows.size());
    }

    /** So that the first reader doesn't wait for the rendering. */
    void warmUp(@ObservesAsync HttpServerStart event) {
        catalog.listBuiltIn();
    }

    /** The packs on the class path, by folder. */
    static Map<String, PackFiles> readAll() {
        Map<String, PackFiles> packs = new TreeMap<>();
        for (String line : read(INDEX).lines().toList()) {
            String[] words = line.split(" ");
            Map<String, String> texts = new TreeMap<>();
            for (int i = 1; i < words.length; i++) {
                texts.put(words[i], read(FOLDER + words[0] + "/" + words[i]));
            }
            packs.put(words[0], PackFiles.of(texts));
        }
        return packs;
    }

    private void publish(String folder, PackFiles files) {
        try {
            Pack pack = reader.readPublished(files);
            service.publishBuiltIn(pack, files);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The built-in lesson in content/" + folder + " can't be published. " + e.getMessage(), e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + resource + ", which content/packs.txt names");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
