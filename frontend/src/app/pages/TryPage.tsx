import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LessonSummary } from '../../api/types.ts';
import { useSession } from '../../api/useSession.ts';
import { uuidv7 } from '../../api/uuid.ts';
import { useGuest } from '../../features/identity/api.ts';
import { LessonList } from '../../features/lesson/LessonList.tsx';
import { useStartAlone } from '../../features/meeting/api.ts';
import { useI18n } from '../../i18n/I18nProvider.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useSingleFlight } from '../../ui/useSingleFlight.ts';

type Choice = { readonly id: string; readonly lessonVersionId: string };

/** A lesson at once, without a class: whoever is not signed in becomes a guest on the way. */
export function TryPage() {
  const { t } = useI18n();
  const { account } = useSession();
  const [, navigate] = useLocation();
  const guest = useGuest();
  const start = useStartAlone();
  const [choice, setChoice] = useState<Choice>();
  const once = useSingleFlight();
  const busy = guest.isPending || start.isPending;

  async function begin(lesson: LessonSummary) {
    // A second try after a lost connection asks for the same meeting.
    const wanted =
      choice?.lessonVersionId === lesson.versionId
        ? choice
        : { id: uuidv7(), lessonVersionId: lesson.versionId };
    setChoice(wanted);
    try {
      if (!account) await guest.mutateAsync();
      const meeting = await start.mutateAsync(wanted);
      navigate(`/learn/${meeting.id}`);
    } catch {
      // both mutations show their own error below
    }
  }

  const error = guest.error ?? start.error;
  return (
    <Page title={t('try.title')} lead={<p>{t('try.lead')}</p>}>
      {error !== null && <ErrorState error={error} />}
      <LessonList
        starting={busy ? choice?.lessonVersionId : undefined}
        onStart={(lesson) => once(() => begin(lesson))}
      />
    </Page>
  );
}
