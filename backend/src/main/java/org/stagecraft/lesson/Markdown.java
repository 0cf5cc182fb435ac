package org.stagecraft.lesson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Teaching text as HTML. The renderer already escapes what it doesn't know; the sanitiser behind it holds even if the
 * renderer errs, because this HTML is put into pages as it is.
 */
final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(20)
            .maxInlineNesting(20)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .linkProcessor(new Citation.Finder())
            .postProcessor(new Figure.Finder())
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "code", "pre", "blockquote", "h3", "h4", "sup")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "figure", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("data-figure")
            .matching(Pattern.compile("[a-z-]{1,60}"))
            .onElements("figure")
            .allowAttributes("class")
            .matching(Pattern.compile("source"))
            .onElements("a")
            .allowAttributes("href")
            .matching(Pattern.compile("https://[^\\s<>\"]+|#source-[a-z0-9-]+"))
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    /** The drawings that the web app has. */
    static final Set<String> FIGURES = Set.of("pipeline");

    private final HtmlRenderer renderer;

    /** @param sources the lesson's source keys, in the order in which they are numbered from 1 */
    Markdown(List<String> sources) {
        this.renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new ColumnHeads())
                .nodeRendererFactory(context -> new Citation.Writer(context, sources))
                .nodeRendererFactory(Figure.Writer::new)
                .build();
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    String html(String text) {
        return POLICY.sanitize(renderer.render(parse(text))).strip();
    }

    /** A list of short texts, such as prompts to discuss. */
    String htmlList(List<String> texts) {
        BulletList list = new BulletList();
        list.setTight(true);
        for (String text : texts) {
            var item = new ListItem();
            Node document = parse(text);
            for (Node child = document.getFirstChild(); child != null; child = document.getFirstChild()) {
                item.appendChild(child);
            }
            list.appendChild(item);
        }
        return POLICY.sanitize(renderer.render(list)).strip();
    }

    static boolean isTooHigh(Heading heading) {
        return heading.getLevel() < 3 || heading.getLevel() > 4;
    }

    /** Screen readers name a cell by the head of its column. */
    private static final class ColumnHeads implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
    }
}
