import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  variant?: Variant;
  wide?: boolean;
  /** While true the button stays focusable but does nothing. A double click counts once in any case. */
  busy?: boolean;
};

/** Says what happens when pressed; one primary a screen. */
export function Button({ variant = 'secondary', wide = false, busy = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      className={classes(variant, wide)}
      onClick={(event) => (busy || event.detail > 1 ? event.preventDefault() : onClick?.(event))}
    />
  );
}

type ButtonLinkProps = { href: string; variant?: Variant; wide?: boolean; children: ReactNode };

/** Looks like a button, goes somewhere. */
export function ButtonLink({ href, variant = 'secondary', wide = false, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={classes(variant, wide)}>
      {children}
    </Link>
  );
}

function classes(variant: Variant, wide: boolean): string {
  return [styles.button, styles[variant], wide && styles.wide].filter(Boolean).join(' ');
}
