package org.stagecraft.lesson;

import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What Markdown in a pack may hold: nothing that the sanitiser would have to drop in silence. */
final class TextRules {
    private static final int SHORTEST_DESCRIPTION = 40;

    private final PackProblems problems;
    private final Set<String> sources;

    TextRules(PackProblems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    void check(YamlFile file, String path, String text) {
        Markdown.parse(text).accept(new Visitor(file, path));
    }

    private final class Visitor extends AbstractVisitor {
        private final YamlFile file;
        private final String path;

        Visitor(YamlFile file, String path) {
            this.file = file;
            this.path = path;
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(html, "HTML is not allowed in texts.", "Use Markdown, such as **bold** or a list.");
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(html, "HTML is not allowed in texts.", "Use Markdown, such as **bold**, or write < as &lt;.");
        }

        @Override
        public void visit(Heading heading) {
            if (Markdown.isTooHigh(heading)) {
                refuse(heading, "Headings in a text have three or four hashes.", "Write ### or ####.");
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            refuse(
                    image,
                    "Pictures can't be included.",
                    "Use a figure alone in its paragraph: ![description](figure:pipeline).");
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().startsWith("https://")) {
                refuse(
                        link,
                        "Links must begin with https://.",
                        "Correct the address \"" + link.getDestination() + "\".");
            }
            visitChildren(link);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Citation citation && !sources.contains(citation.source())) {
                refuse(
                        node,
                        "There is no source \"" + citation.source() + "\".",
                        "Add it to " + PackFiles.SOURCES + ", or correct its key.");
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof Figure figure) {
                check(figure);
            }
            visitChildren(block);
        }

        private void check(Figure figure) {
            if (!Markdown.FIGURES.contains(figure.name())) {
                refuse(
                        figure,
                        "There is no figure \"" + figure.name() + "\".",
                        "Choose one of " + String.join(", ", Markdown.FIGURES) + ".");
            }
            if (figure.description().length() < SHORTEST_DESCRIPTION) {
                refuse(
                        figure,
                        "The figure is not described.",
                        "Say in the brackets what it shows, for those who can't see it.");
            }
        }

        private void refuse(Node node, String message, String hint) {
            List<SourceSpan> spans = node.getSourceSpans();
            int offset = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
            problems.add(new PackProblem(file.name(), file.lineInText(path, offset), path, message, hint));
        }
    }
}
