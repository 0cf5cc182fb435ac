package org.stagecraft.lesson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A mark such as {@code [^gpt-4]} in a text: it names one of the lesson's sources. */
final class Citation extends CustomNode {
    private static final Pattern MARK = Pattern.compile("\\^([a-z0-9]+(?:-[a-z0-9]+)*)");

    private final String source;

    private Citation(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    static final class Finder implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            Matcher mark = MARK.matcher(link.text(scanner));
            return link.destination() == null && mark.matches()
                    ? LinkResult.replaceWith(new Citation(mark.group(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
    }

    static final class Writer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final List<String> sources;

        Writer(HtmlNodeRendererContext context, List<String> sources) {
            this.context = context;
            this.sources = sources;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Citation.class);
        }

        @Override
        public void render(Node node) {
            String key = ((Citation) node).source;
            var html = context.getWriter();
            html.tag("sup");
            // In a fixed order: the same lesson makes the same bytes on every instance.
            html.tag("a", new TreeMap<>(Map.of("class", "source", "href", "#source-" + key)));
            html.text(String.valueOf(sources.indexOf(key) + 1));
            html.tag("/a");
            html.tag("/sup");
        }
    }
}
