import { ADMIN, givenClassroom, givenStudent, givenTeacher, PASSWORD } from './support/people.ts';
import { signIn } from './support/signIn.ts';
import { expect, test } from './support/test.ts';
import { totpCode } from './support/totp.ts';

test('an invited teacher signs up, and from then on signs in with a code too', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, ADMIN);
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  const link = new URL((await page.getByText(/\/sign-up#/).textContent()) ?? '');

  const context = await browser.newContext({ baseURL, locale: 'en-GB' });
  const teacher = await context.newPage();
  const email = `rosa.${Date.now()}@example.org`;
  await teacher.goto(`/sign-up${link.hash}`);
  await teacher.getByLabel('Your name').fill('Rosa Blum');
  await teacher.getByLabel('E-mail address').fill(email);
  await teacher.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await teacher.getByRole('button', { name: 'Create the account' }).click();
  await expect(teacher.getByText('No classroom yet')).toBeVisible();

  await teacher.goto('/settings');
  await teacher.getByRole('button', { name: 'Set up an authenticator app' }).click();
  await expect(teacher.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = (await teacher.locator('code').textContent()) ?? '';
  await teacher.getByLabel('Enter the six digits that it shows').fill(totpCode(secret));
  await teacher.getByRole('button', { name: 'Turn it on' }).click();
  await expect(teacher.getByText('On: sign-in asks for a code.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Sign out', exact: true }).click();
  await teacher.waitForURL('/');

  await teacher.goto('/sign-in');
  await teacher.getByLabel('E-mail address').fill(email);
  await teacher.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await teacher.getByRole('button', { name: 'Sign in' }).click();
  const code = teacher.getByLabel('Code from your authenticator app');
  await expect(code).toBeFocused();
  // The code that confirmed the app is used up; the next one is good already.
  await code.fill(totpCode(secret, 1));
  await teacher.getByRole('button', { name: 'Sign in' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Classrooms' })).toBeVisible();
  await context.close();
});

test('a refused sign-in says why, and leads to the field', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Enter your password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.getByLabel('E-mail address').fill('nobody@example.org');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(summary).toContainText('E-mail address or password is wrong');
});

test('a teacher lets students in, helps one back, and takes one out and back', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api);
  await signIn(page, { email, password: PASSWORD });
  await page.goto(`/teach/classrooms/${classroom.id}/settings`);
  await page.getByLabel('Waiting room').check();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();

  await page.goto(`/teach/classrooms/${classroom.id}`);
  await givenStudent(classroom.code, 'Amal');
  await page.getByRole('button', { name: 'Let in Amal' }).click();

  await page.getByRole('button', { name: 'Amal', exact: true }).click();
  await page.getByLabel('Name shown in this class').fill('Amal Rahimi');
  await page.getByRole('button', { name: 'Change the name' }).click();
  await page.getByRole('button', { name: 'Amal Rahimi' }).click();
  await page.getByRole('button', { name: 'Make a new return key' }).click();
  await expect(page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/)).toBeVisible();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Amal Rahimi is no longer in the class')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Amal Rahimi' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { name: 'Amal Rahimi is erased' })).toBeVisible();
  await expect(page.getByText('Receipt number')).toBeVisible();
});

test('of two teachers who edit at once, the second sees what the first changed', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api);
  await signIn(page, { email, password: PASSWORD });
  await page.goto(`/teach/classrooms/${classroom.id}/settings`);
  await page.getByLabel('Lock the class').check();

  const current = await api.send('GET', `/classrooms/${classroom.id}`);
  const faster = await fetch(`${api.url}/api/v1/classrooms/${classroom.id}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${api.token}`,
      'If-Match': current.headers.get('ETag') ?? '',
    },
    body: JSON.stringify({ name: 'Year 9 physics' }),
  });
  expect(faster.status).toBe(200);

  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('Somebody else changed this class meanwhile')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Year 9 physics' })).toBeVisible();
  await page.getByRole('button', { name: 'Save my changes all the same' }).click();
  await expect(page.getByLabel('Name of the class')).toHaveValue('Year 9 physics');
  await expect(page.getByLabel('Lock the class')).toBeChecked();
});

test('a class is deleted only by its typed name, with a receipt', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api, 'Short-lived');
  await signIn(page, { email, password: PASSWORD });
  await page.goto(`/teach/classrooms/${classroom.id}/settings`);
  await page.getByRole('button', { name: 'Delete the class' }).click();
  const confirm = page.getByRole('button', { name: 'Delete for good' });
  await expect(confirm).toBeDisabled();
  await page.getByLabel(/Type the name of the class/).fill('Short-lived');
  await confirm.click();
  await expect(page.getByRole('heading', { name: 'The class is deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('No classroom yet')).toBeVisible();
});

test('a lesson leaves as a pack, and a broken one is refused with file and line', async ({ page }) => {
  const { email } = await givenTeacher();
  await signIn(page, { email, password: PASSWORD });
  await page.goto('/teach/lessons');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download the pack of How models are trained/ }).click();
  expect((await leaving).suggestedFilename()).toMatch(/\.zip$/);

  const pack = { name: 'pack.zip', mimeType: 'application/zip', buffer: zipOf('lesson.yaml', 'format: 1\n') };
  await page.getByLabel('Pack (ZIP file)').setInputFiles(pack);
  await page.getByRole('button', { name: 'Check the pack' }).click();
  await expect(page.getByText(/things? to mend/)).toBeVisible();
  await expect(page.getByText(/^(lesson|sources)\.yaml/).first()).toBeVisible();
});

test('an administrator hands out a reset link', async ({ page, browser, baseURL }) => {
  const { email } = await givenTeacher('Zacharias Reset');
  await signIn(page, ADMIN);
  await page.goto('/admin');
  const row = page.getByRole('row').filter({ hasText: email });
  const more = page.getByRole('button', { name: 'Show more teachers' });
  await expect(row.or(more).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Manage/ }).first()).toBeVisible();
  while (!(await row.isVisible())) await more.click();
  await row.getByRole('button', { name: /^Manage/ }).click();
  await page.getByRole('button', { name: 'Make a reset link' }).click();
  const link = new URL((await page.getByText(/\/reset#/).textContent()) ?? '');

  const context = await browser.newContext({ baseURL, locale: 'en-GB' });
  const teacher = await context.newPage();
  await teacher.goto(`/reset${link.hash}`);
  const password = 'eleven boats before the storm';
  await teacher.getByLabel('New password').fill(password);
  await teacher.getByRole('button', { name: 'Set the password' }).click();
  await expect(teacher.getByText('The new password is set')).toBeVisible();
  await signIn(teacher, { email, password });
  await context.close();
});

/** A ZIP of one stored file, by the format's own description (APPNOTE 4.3). */
function zipOf(name: string, text: string): Buffer {
  const body = Buffer.from(text);
  const file = Buffer.from(name);
  const sizes = (head: Buffer, at: number) => {
    head.writeUInt32LE(crc32(body), at);
    head.writeUInt32LE(body.length, at + 4);
    head.writeUInt32LE(body.length, at + 8);
    head.writeUInt16LE(file.length, at + 12);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  sizes(local, 14);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  sizes(central, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + body.length, 16);
  return Buffer.concat([local, file, body, central, file, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
