import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ModelText.module.css';

export type Provenance =
  | {
      readonly kind: 'GENERATED';
      readonly checkpoint: string;
      readonly seed: number;
      readonly temperature: number;
    }
  | { readonly kind: 'WRITTEN' }
  | { readonly kind: 'RECORDED'; readonly source: string };

/** The model's voice always looks like the model's voice, and always says where it came from. */
export function ModelText({ text, provenance }: { text: string; provenance: Provenance }) {
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.text}>{text}</blockquote>
      <figcaption>
        <ProvenanceChip provenance={provenance} />
      </figcaption>
    </figure>
  );
}

export function ProvenanceChip({ provenance }: { provenance: Provenance }) {
  const { t } = useI18n();
  const words = () => {
    switch (provenance.kind) {
      case 'GENERATED': {
        const { checkpoint, seed, temperature } = provenance;
        return t('provenance.generated', { checkpoint, seed: String(seed), temperature });
      }
      case 'RECORDED':
        return t('provenance.recorded', { source: provenance.source });
      case 'WRITTEN':
        return t('provenance.written');
    }
  };
  return (
    <span className={styles.chip} data-kind={provenance.kind}>
      {words()}
    </span>
  );
}
