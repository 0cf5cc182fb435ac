export const learner = {
  'provenance.generated': 'Generado por {checkpoint}, semilla {seed}, temperatura {temperature}',
  'provenance.written': 'Escrito por los autores para mostrar un comportamiento típico',
  'provenance.recorded': 'Grabado: {source}',
} as const;
