package org.stagecraft.platform.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file of the web app, with the compressed copies that the build laid beside it. */
record WebFile(String mediaType, String cacheControl, String tag, Encoded plain, Map<String, Encoded> compressed) {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");

    /** Bytes as they are sent, under the name of their encoding. */
    record Encoded(String encoding, Buffer bytes) {}

    /** Every file below the folder, by the path that asks for it. */
    static Map<String, WebFile> readAll(Path folder) {
        var files = new HashMap<String, WebFile>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> ENDINGS.values().stream().noneMatch(path.toString()::endsWith))
                    .forEach(path -> {
                        String name = "/" + folder.relativize(path).toString().replace('\\', '/');
                        files.put(name, read(path, name));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(files);
    }

    /** Brotli if the browser takes it, else gzip, else the file as it is. */
    Encoded bestFor(@Nullable String acceptEncoding) {
        if (acceptEncoding != null) {
            for (String encoding : new String[] {"br", "gzip"}) {
                Encoded found = compressed.get(encoding);
                if (found != null && takes(acceptEncoding, encoding)) {
                    return found;
                }
            }
        }
        return plain;
    }

    private static boolean takes(String acceptEncoding, String encoding) {
        return Stream.of(acceptEncoding.split(","))
                .map(String::strip)
                .anyMatch(offer -> offer.equals(encoding)
                        || (offer.startsWith(encoding + ";") && !offer.matches(".*q=0(\\.0*)?$")));
    }

    private static WebFile read(Path path, String name) {
        Buffer plain = bytes(path);
        var compressed = new HashMap<String, Encoded>();
        ENDINGS.forEach((encoding, ending) -> {
            Path copy = path.resolveSibling(path.getFileName() + ending);
            if (Files.isRegularFile(copy)) {
                compressed.put(encoding, new Encoded(encoding, bytes(copy)));
            }
        });
        // Only files under /assets carry a hash of their content in their name.
        String cacheControl = name.startsWith("/assets/") ? FOR_EVER : ASK_EACH_TIME;
        return new WebFile(
                mediaType(name), cacheControl, tag(plain), new Encoded("identity", plain), Map.copyOf(compressed));
    }

    private static String mediaType(String name) {
        String type = MimeMapping.getMimeTypeForFilename(name);
        if (type == null) {
            return name.endsWith(".webmanifest") ? "application/manifest+json" : "application/octet-stream";
        }
        return type.startsWith("text/") || type.endsWith("javascript") ? type + ";charset=UTF-8" : type;
    }

    private static Buffer bytes(Path path) {
        try {
            return Buffer.buffer(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Buffer bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
