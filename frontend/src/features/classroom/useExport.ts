import { useMutation } from '@tanstack/react-query';
import { download } from '../../api/download.ts';

/** The whole class as one file. */
export function useExport(id: string) {
  return useMutation({
    mutationFn: (format: 'csv' | 'json') =>
      download(`/api/v1/classrooms/${id}/export?format=${format}`, `class.${format}`),
  });
}
