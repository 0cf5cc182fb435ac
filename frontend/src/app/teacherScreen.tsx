import { TeacherWords } from '../i18n/I18nProvider.tsx';
import { loadTeacherMessages, spokenLanguage } from '../i18n/languages.ts';
import { type Params, type Screen, screen } from './screen.ts';

/** A screen that speaks the teacher's words; they are fetched beside its code, and only with it. */
export function teacherScreen(load: () => Promise<Screen>): Screen {
  return screen(async () => {
    const [Shown] = await Promise.all([load(), loadTeacherMessages(spokenLanguage())]);
    return ({ params }: { params: Params }) => (
      <TeacherWords>
        <Shown params={params} />
      </TeacherWords>
    );
  });
}
