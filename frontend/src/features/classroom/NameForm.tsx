import { type FormEvent, useState } from 'react';
import type { JoinInfo } from '../../api/types.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { ErrorSummary, type FormError } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useProblemText } from '../../ui/useProblemText.ts';
import { useSingleFlight } from '../../ui/useSingleFlight.ts';
import { useJoin } from './api.ts';
import type { Membership } from './membership.ts';

const MAX_ALIAS = 24;

type NameFormProps = { code: string; info: JoinInfo; onJoined: (joined: Membership) => void };

/** One of the names on offer, or a name of one's own. */
export function NameForm({ code, info, onJoined }: NameFormProps) {
  const { t } = useI18n();
  const problemText = useProblemText();
  const join = useJoin(code);
  const once = useSingleFlight();
  const [chosen, setChosen] = useState<string>();
  const [own, setOwn] = useState('');
  const [onceKey, setOnceKey] = useState(uuidv7);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const alias = own.trim() === '' ? chosen : own.trim();
  const field = info.names === 'OWN' ? 'alias' : 'suggestions';

  const errorAt = (id: string) => errors.find((error) => error.field === id)?.message;

  function enter(event: FormEvent) {
    event.preventDefault();
    if (alias === undefined) {
      setErrors([{ message: t('join.name.missing'), field: 'suggestions' }]);
      return;
    }
    void once(() => join.mutateAsync({ alias, onceKey }).then(onJoined, refused));
  }

  function refused(error: unknown) {
    setOnceKey(uuidv7());
    setErrors([{ message: problemText(error), field }]);
  }

  return (
    <form onSubmit={enter} noValidate>
      <ErrorSummary errors={errors} />
      <h2>{t('join.name')}</h2>
      <p>{info.names === 'OWN' ? t('join.name.hint') : t('join.generatedOnly')}</p>
      <RadioGroup
        id="suggestions"
        error={errorAt('suggestions')}
        legend={t('join.suggested')}
        row
        value={own.trim() === '' ? chosen : undefined}
        choices={info.suggestions.map((name) => ({ value: name, label: name }))}
        onValue={(name) => {
          setChosen(name);
          setOwn('');
        }}
      />
      {info.names === 'OWN' && (
        <TextField
          id="alias"
          label={t('join.own')}
          value={own}
          onValue={setOwn}
          maxLength={MAX_ALIAS}
          autoComplete="off"
          error={errorAt('alias')}
        />
      )}
      <Button type="submit" variant="primary" busy={join.isPending}>
        {t('join.enter')}
      </Button>
    </form>
  );
}
