export const receive = {} as const;
