import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import styles from './RichText.module.css';

/** The tags that lesson text may use; anything else is shown as its own text. */
const PLAIN_TAGS = [
  ...['p', 'strong', 'b', 'em', 'i', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'sup', 'sub'],
  ...['h3', 'h4', 'thead', 'tbody', 'tr', 'th', 'td', 'kbd', 'samp', 'hr', 'dl', 'dt', 'dd'],
];

type RichTextProps = {
  /** Sanitised by the server; here it only ever becomes elements from the list above. */
  html: string;
  source?: (key: string) => ReactNode;
  figure?: (name: string, description: string) => ReactNode;
};

/** Lesson text as React elements: no markup is ever set as a string, and sources and figures become ours. */
export function RichText({ html, source, figure }: RichTextProps) {
  const nodes = useMemo(() => new DOMParser().parseFromString(html, 'text/html').body.childNodes, [html]);
  return <div className={styles.text}>{children(nodes, { source, figure })}</div>;
}

type Renderers = {
  source: RichTextProps['source'] | undefined;
  figure: RichTextProps['figure'] | undefined;
};

function children(nodes: NodeListOf<ChildNode>, renderers: Renderers): ReactNode[] {
  // The text never changes once parsed, so a node's place is its identity.
  return Array.from(nodes, (node, place) =>
    createElement(Fragment, { key: place }, element(node, renderers)),
  );
}

function element(node: Node, renderers: Renderers): ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  const tag = node.localName;
  const inner = () => children(node.childNodes, renderers);
  // A citation is a control of its own size, not small raised text.
  if (tag === 'sup' && node.querySelector('a.source') !== null) return inner();
  if (tag === 'a') return link(node, inner, renderers);
  if (tag === 'figure') {
    const name = node.getAttribute('data-figure') ?? '';
    return renderers.figure?.(name, node.textContent?.trim() ?? '') ?? null;
  }
  if (tag === 'table') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, also by keyboard
      <div className={styles.table} tabIndex={0}>
        <table>{inner()}</table>
      </div>
    );
  }
  if (tag === 'br' || tag === 'hr') return createElement(tag);
  if (tag === 'th') return <th scope={node.closest('thead') ? 'col' : 'row'}>{inner()}</th>;
  return PLAIN_TAGS.includes(tag) ? createElement(tag, null, ...inner()) : inner();
}

function link(node: Element, inner: () => ReactNode[], { source }: Renderers): ReactNode {
  const address = node.getAttribute('href') ?? '';
  if (address.startsWith('#source-')) return source?.(address.slice('#source-'.length)) ?? null;
  if (!/^https?:\/\//.test(address)) return <>{inner()}</>;
  return (
    <a href={address} rel="noreferrer">
      {inner()}
    </a>
  );
}
