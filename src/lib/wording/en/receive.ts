export const receive = {};
