export const profile = async () => '';
