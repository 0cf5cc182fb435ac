package org.stagecraft.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A drawing of the web app's own, standing alone in a paragraph, with the text that describes it. */
final class Figure extends CustomBlock {
    private static final String SCHEME = "figure:";

    private final String name;
    private final String description;

    private Figure(String name, String description) {
        this.name = name;
        this.description = description;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    static final class Finder implements PostProcessor {
        @Override
        public Node process(Node document) {
            List<Paragraph> paragraphs = new ArrayList<>();
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(Paragraph paragraph) {
                    paragraphs.add(paragraph);
                }
            });
            paragraphs.forEach(Finder::replace);
            return document;
        }

        private static void replace(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image
                    && image.getNext() == null
                    && image.getDestination().startsWith(SCHEME)) {
                Figure figure = new Figure(image.getDestination().substring(SCHEME.length()), textIn(image));
                figure.setSourceSpans(paragraph.getSourceSpans());
                paragraph.insertBefore(figure);
                paragraph.unlink();
            }
        }

        private static String textIn(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak lineBreak) {
                    text.append(' ');
                }
            });
            return text.toString();
        }
    }

    static final class Writer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Writer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Figure.class);
        }

        @Override
        public void render(Node node) {
            Figure figure = (Figure) node;
            var html = context.getWriter();
            html.tag("figure", Map.of("data-figure", figure.name));
            html.text(figure.description);
            html.tag("/figure");
            html.line();
        }
    }
}
