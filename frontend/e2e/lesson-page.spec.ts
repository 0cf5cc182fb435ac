import type { Api } from './support/api.ts';
import { uuid7 } from './support/api.ts';
import { givenClassroom, givenMeeting, givenStudent, givenTeacher, PASSWORD } from './support/people.ts';
import { signIn } from './support/signIn.ts';
import { expect, test } from './support/test.ts';

const FIRST = 'first-stage';
type Attempt = { id: string; questions: { key: string; options?: { key: string }[] }[] };

/** Answers the lesson's first question, as the web app would. */
async function answerFirst(student: Api, meetingId: string): Promise<void> {
  await student.put(`/meetings/${meetingId}/me`);
  const body = { meetingId, stepKey: 'quiz', purpose: 'FIRST' };
  const attempt = await student.put<Attempt>(`/attempts/${uuid7()}`, body);
  const response = { options: ['predicts'] };
  await student.put(`/attempts/${attempt.id}/answers/${FIRST}`, { response, confidence: 'CERTAIN' });
}

test('a lesson says what five answers can say, and what they cannot yet', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api);
  const meeting = await givenMeeting(api, classroom.id);
  for (const alias of ['Amal', 'Bruno', 'Chidi', 'Dara', 'Elif']) {
    const student = await givenStudent(classroom.code, alias);
    await answerFirst(student.api, meeting);
  }
  await signIn(page, { email, password: PASSWORD });
  await page.goto(`/teach/meetings/${meeting}`);
  await page.getByText('What happens in the first stage').first().click();
  await expect(page.getByText(/^100%, between \d+% and 100% \(n = 5\)/).last()).toBeVisible();
  await expect(page.getByText('Too early to say: 5 of 10 needed').first()).toBeVisible();

  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('table', { name: 'Questions' }).getByRole('row')).toHaveCount(16);
  await page.getByRole('link', { name: 'Chidi' }).click();
  await expect(page.getByText('1 right of 1 answered, of 15 questions. First attempts.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the lesson' }).click();

  await page.getByRole('button', { name: 'End the lesson' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('button', { name: 'End the lesson' })).toBeVisible();
});
