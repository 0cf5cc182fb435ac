import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RichText } from './RichText.tsx';

describe('RichText', () => {
  it('shows the text of what it does not know, and none of its markup', () => {
    const html =
      '<p onclick="x()">Hello <blink>there</blink><img src="x" onerror="x()"></p><script>x()</script>';
    const { container } = render(<RichText html={html} />);
    expect(container.textContent).toContain('Hello there');
    expect(container.querySelector('img, script, blink, [onclick]')).toBeNull();
  });

  it('makes a link only of an address on the web', () => {
    render(<RichText html='<a href="https://example.org/">out</a> <a href="javascript:x()">trap</a>' />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['out']);
  });

  it('hands a citation to whoever knows the sources', () => {
    render(
      <RichText
        html='<p>Said<a class="source" href="#source-llama-2">llama-2</a></p>'
        source={(key) => `[${key}]`}
      />,
    );
    expect(screen.getByText('Said[llama-2]')).toBeDefined();
  });

  it('hands a figure on with its description', () => {
    const html = '<figure data-figure="pipeline">Three stages.</figure>';
    render(<RichText html={html} figure={(name, description) => `${name}: ${description}`} />);
    expect(screen.getByText('pipeline: Three stages.')).toBeDefined();
  });

  it('names the columns of a table for those who hear it', () => {
    render(
      <RichText html="<table><thead><tr><th>Model</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table>" />,
    );
    expect(screen.getByRole('columnheader').textContent).toBe('Model');
  });
});
