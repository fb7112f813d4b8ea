// Nothing has to be set up. Without this file, one in a folder above would be taken.
export default {};
