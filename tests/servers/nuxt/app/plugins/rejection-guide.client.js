import 'rejection-guide';

export default defineNuxtPlugin(() => {});
