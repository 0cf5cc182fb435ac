/** Words of the teacher's and the administrator's screens. */
export const teacher = {} as const;
