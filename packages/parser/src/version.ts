/** The parser's version as recorded in reports; equal to the package's. */
export const parserVersion = '0.0.0';
