import { type FormEvent, useState } from 'react';
import { isStale, type Tagged } from '../../api/tagged.ts';
import type { Classroom, ClassroomChange, Names } from '../../api/teacherTypes.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Fieldset, RadioGroup } from '../../ui/Choices.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFormErrors } from '../../ui/useFormErrors.ts';
import { Conflict } from './Conflict.tsx';
import { changesFrom, type Rules, rulesOf } from './rules.ts';
import { useChangeClassroom } from './teacherApi.ts';

/** The name and the door. Two teachers may edit at once: whoever saves second sees what the first one changed. */
export function RulesForm({ classroom }: { classroom: Tagged<Classroom> }) {
  const { t } = useI18n();
  const save = useChangeClassroom(classroom.data.id);
  const form = useFormErrors(['name'] as const);
  const [seen, setSeen] = useState(classroom);
  const [draft, setDraft] = useState<Rules>(() => rulesOf(classroom.data));
  const [stale, setStale] = useState(false);
  const set = (part: Partial<Rules>) => setDraft((before) => ({ ...before, ...part }));

  function send(change: ClassroomChange, etag: string | undefined) {
    save.mutate(
      { change, etag },
      {
        onSuccess: (saved) => startFrom(saved),
        onError: (error) => (isStale(error) ? setStale(true) : form.refuse(error)),
      },
    );
  }

  function startFrom(tagged: Tagged<Classroom>) {
    setSeen(tagged);
    setDraft(rulesOf(tagged.data));
    setStale(false);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.passes({ name: draft.name.trim() === '' && t('classrooms.name.missing') })) return;
    send(changesFrom(rulesOf(seen.data), draft), seen.etag);
  }

  if (stale && classroom.etag !== seen.etag) {
    return (
      <Conflict
        before={rulesOf(seen.data)}
        theirs={rulesOf(classroom.data)}
        mine={draft}
        busy={save.isPending}
        onApply={() => send(changesFrom(rulesOf(seen.data), draft), classroom.etag)}
        onDiscard={() => startFrom(classroom)}
      />
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <TextField
        id="name"
        label={t('classrooms.name')}
        value={draft.name}
        onValue={(name) => set({ name })}
        maxLength={80}
        autoComplete="off"
        error={form.at('name')}
      />
      <RadioGroup<Names>
        legend={t('rules.names')}
        value={draft.names}
        choices={[
          { value: 'OWN', label: t('rules.names.OWN'), hint: t('rules.names.own.hint') },
          { value: 'GENERATED', label: t('rules.names.GENERATED'), hint: t('rules.names.generated.hint') },
        ]}
        onValue={(names) => set({ names })}
      />
      <Fieldset legend={t('rules.door')}>
        <Checkbox
          label={t('rules.waitingRoom')}
          hint={t('rules.waitingRoom.hint')}
          checked={draft.waitingRoom}
          onChecked={(waitingRoom) => set({ waitingRoom })}
        />
        <Checkbox
          label={t('classroom.lock')}
          hint={t('rules.locked.hint')}
          checked={draft.locked}
          onChecked={(locked) => set({ locked })}
        />
      </Fieldset>
      <Button type="submit" variant="primary" busy={save.isPending}>
        {t('rules.save')}
      </Button>{' '}
      <span role="status">{save.isSuccess && t('saved')}</span>
    </form>
  );
}
