export default {
  // A folder of files for any web server; without it, `next start` is the server.
  output: process.env.STATIC ? 'export' : undefined,
};
