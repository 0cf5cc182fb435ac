export const packs = {
  'packs.title': 'Lecciones',
  'packs.lead':
    'Lo que puedes abrir para una clase. Una lección viaja como paquete: un archivo ZIP con textos legibles.',
  'packs.none': 'Aún no hay lecciones aquí',
  'packs.none.text':
    'Las incluidas aparecen cuando el servidor ha arrancado del todo; las tuyas llegan con un paquete.',
  'packs.facts': 'Versión {version}, unos {n} minutos, de {ages} años',
  'packs.export': 'Descargar el paquete',
  'packs.export.of': 'Descargar el paquete de {title} ({language})',
  'packs.import': 'Importar un paquete',
  'packs.import.text':
    'Elige un archivo ZIP de 2 MB como máximo. Primero se comprueba, y no se publica nada antes de que veas el resultado.',
  'packs.file': 'Paquete (archivo ZIP)',
  'packs.file.missing': 'Elige un archivo ZIP',
  'packs.file.big': 'Este archivo pasa de 2 MB. Elige uno más pequeño',
  'packs.check': 'Comprobar el paquete',
  'packs.ready': 'El paquete está en orden',
  'packs.ready.text': 'Publicaría «{title}» ({language}), versión {version}.',
  'packs.ready.unnamed': 'Se puede publicar tal como está.',
  'packs.publish': 'Publicar la lección',
  'packs.published': 'La lección está publicada',
  'packs.published.text': 'La encuentras en la lista y puedes abrirla para una clase.',
  'packs.problems': { one: '{n} cosa por arreglar', other: '{n} cosas por arreglar' },
  'packs.problems.text': 'No se ha publicado nada. Arréglalas, vuelve a crear el ZIP y elígelo de nuevo.',
  'packs.where': '{file}, línea {line}',
  'problem.too-many-lessons':
    'Has importado tantas lecciones como puede tener un docente. Pide ayuda a la administración.',
  'problem.body-too-large': 'El archivo pasa de 2 MB. Hazlo más pequeño.',
} as const;
