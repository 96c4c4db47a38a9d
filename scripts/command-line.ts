import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit code where a command line is not understood, as shells have it. */
const NOT_UNDERSTOOD = 2;

/**
 * Reads a command line.
 * @param usage how it is meant
 * @throws Error that says what is wrong with it, and the usage
 */
export function readCommandLine<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on with advice on quoting.
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('. To specify');
    throw new Error(`${reason}\n${usage}`, { cause: error });
  }
}

/** What `read` makes of the command line; where that throws, its message is shown and the process ends. */
export function understood<T>(read: (args: readonly string[]) => T): T {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(NOT_UNDERSTOOD);
  }
}
