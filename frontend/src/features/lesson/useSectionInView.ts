import { useEffect, useState } from 'react';

/** The key of the section that is being read: the last one whose top has passed the upper third. */
export function useSectionInView(keys: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const joined = keys.join(' ');
  useEffect(() => {
    const sections = joined.split(' ').map((key) => document.getElementById(key));
    const look = () => {
      const passed = sections.filter(
        (section) => section !== null && section.getBoundingClientRect().top < window.innerHeight / 3,
      );
      setCurrent(passed.at(-1)?.id);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [joined]);
  return current;
}
