/** Words of the lessons' list and of content packs. */
export const packs = {
  'packs.title': 'Lessons',
  'packs.lead': 'What you can open for a class. A lesson travels as a pack: one ZIP file of readable texts.',
  'packs.none': 'There are no lessons here yet',
  'packs.none.text':
    'The built-in lessons appear when the server has started fully; your own come with a pack.',
  'packs.facts': 'Version {version}, about {n} minutes, ages {ages}',
  'packs.export': 'Download the pack',
  'packs.export.of': 'Download the pack of {title} ({language})',
  'packs.import': 'Import a pack',
  'packs.import.text':
    'Choose a ZIP file of at most 2 MB. It is checked first, and nothing is published before you have seen the result.',
  'packs.file': 'Pack (ZIP file)',
  'packs.file.missing': 'Choose a ZIP file',
  'packs.file.big': 'This file is larger than 2 MB. Choose a smaller one',
  'packs.check': 'Check the pack',
  'packs.ready': 'The pack is in order',
  'packs.ready.text': 'It would publish “{title}” ({language}), version {version}.',
  'packs.ready.unnamed': 'It can be published as it is.',
  'packs.publish': 'Publish the lesson',
  'packs.published': 'The lesson is published',
  'packs.published.text': 'You find it in the list, and can open it for a class.',
  'packs.problems': { one: '{n} thing to mend', other: '{n} things to mend' },
  'packs.problems.text':
    'Nothing has been published. Mend these, make the ZIP again, and choose it once more.',
  'packs.where': '{file}, line {line}',
  'problem.too-many-lessons':
    'You have imported as many lessons as one teacher may. Ask an administrator for help.',
  'problem.body-too-large': 'The file is larger than 2 MB. Make it smaller.',
} as const;
